package kz.anyqtama.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.anyqtama.casework.deciding.DecideIssue;
import kz.anyqtama.casework.deciding.DecideRefusal;
import kz.anyqtama.regulation.RefusalGround;
import kz.anyqtama.regulation.Service;

/** The decision of the signatory: to issue for the longest validity or a shorter one, or to refuse (R11, R12, R15). */
@Named("decision")
@ViewScoped
public class DecisionForm implements Serializable {

    @Inject
    private CasePage page;
    @Inject
    private Desk desk;

    private LocalDate validTo;
    private String shortened;
    private String departure;
    private List<String> grounds;
    private String reasoning;
    private String refusalDeparture;

    public String issue() {
        return page.send("issue", DecideIssue.of(getValidTo(), shortened, departure));
    }

    public String refuse() {
        return page.send("refuse", new DecideRefusal(List.copyOf(getGrounds()), reasoning, refusalDeparture));
    }

    /** Whether the Commission recommends to issue, so that a refusal departs from it. */
    public boolean isIssueRecommended() {
        return page.getFile().recommendation().protocol().recommendation().issue();
    }

    /** The grounds of the edition that are possible with these points (S9). */
    public List<RefusalGround> getPossibleGrounds() {
        var edition = desk.edition(page.getFile().edition());
        return edition.refusalGrounds(Service.ISSUE).stream()
                .filter(g -> !page.getFile().passes() || !g.paragraph().equals(edition.thresholdParagraph())).toList();
    }

    /** The longest validity unless another day is entered. */
    public LocalDate getValidTo() {
        return validTo == null ? page.getFile().longest() : validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getShortened() {
        return shortened;
    }

    public void setShortened(String shortened) {
        this.shortened = shortened;
    }

    public String getDeparture() {
        return departure;
    }

    public void setDeparture(String departure) {
        this.departure = departure;
    }

    /** What the Commission found, until chosen otherwise. */
    public List<String> getGrounds() {
        if (grounds == null) {
            grounds = new ArrayList<>(page.getFile().recommendation().protocol().recommendation().grounds());
        }
        return grounds;
    }

    public void setGrounds(List<String> grounds) {
        this.grounds = grounds;
    }

    /** What the Commission wrote, until written otherwise. */
    public String getReasoning() {
        if (reasoning == null && !isIssueRecommended()) {
            reasoning = page.getFile().recommendation().protocol().recommendation().reasoning();
        }
        return reasoning;
    }

    public void setReasoning(String reasoning) {
        this.reasoning = reasoning == null ? "" : reasoning;
    }

    public String getRefusalDeparture() {
        return refusalDeparture;
    }

    public void setRefusalDeparture(String refusalDeparture) {
        this.refusalDeparture = refusalDeparture;
    }
}
