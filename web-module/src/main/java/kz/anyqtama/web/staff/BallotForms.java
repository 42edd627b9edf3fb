package kz.anyqtama.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.MeetingView;
import kz.anyqtama.casework.assessing.CastVote;
import kz.anyqtama.casework.assessing.ConfirmProtocol;
import kz.anyqtama.casework.assessing.DrawUpProtocol;
import kz.anyqtama.casework.assessing.RefuseToConfirm;
import kz.anyqtama.commission.Member;
import kz.anyqtama.regulation.RefusalGround;
import kz.anyqtama.regulation.Service;
import kz.anyqtama.web.Caller;

/** Votes, the protocol of one person, and who stands for it (R9). */
@Named("ballot")
@ViewScoped
public class BallotForms implements Serializable {

    @Inject
    private MeetingPage page;
    @Inject
    private Caller caller;
    @Inject
    private Desk desk;

    private Boolean issue;
    private String opinion;
    private List<String> grounds = new ArrayList<>();
    private String reasoning;
    private String refusal;

    public String vote() {
        MeetingView.Item item = page.getItem();
        return page.send("vote", new CastVote(item.id(), item.revision(), issue, opinion));
    }

    public String drawUp() {
        return page.send("drawUp", DrawUpProtocol.of(page.getItem().id(), List.copyOf(grounds), reasoning));
    }

    public String confirm() {
        return page.send("confirm", new ConfirmProtocol(page.getItem().id(), page.getItem().protocol().digest()));
    }

    public String refuse() {
        return page.send("refuse", new RefuseToConfirm(page.getItem().id(), page.getItem().protocol().digest(), refusal));
    }

    /** Whether the reader votes on the applicant looked at now. */
    public boolean isVoting() {
        MeetingView.Item item = page.getItem();
        return page.may(ActKind.VOTE) && page.isItemOpen() && item.assessment() != null && item.protocol() == null
                && page.getMeeting().voters(item).stream().anyMatch(this::isReader);
    }

    /** Whether everything is there for the secretary to draw up the protocol. */
    public boolean isReadyToDrawUp() {
        return page.may(ActKind.DRAW_UP_PROTOCOL) && page.isItemOpen() && page.getItem().assessment() != null
                && page.getItem().protocol() == null && !getVoters().isEmpty() && getUndecided().isEmpty();
    }

    /** Whether the reader has still to answer on the protocol. */
    public boolean isAnswering() {
        MeetingView.Item item = page.getItem();
        return page.may(ActKind.CONFIRM_PROTOCOL) && page.isItemOpen() && item.protocol() != null
                && item.protocol().present().stream().anyMatch(this::isReader)
                && !item.confirmations().has(caller.getAccount());
    }

    public List<Member> getVoters() {
        return page.getMeeting().voters(page.getItem());
    }

    /** Those whose vote is missing. */
    public List<Member> getUndecided() {
        return getVoters().stream().filter(m -> !page.getItem().ballot().has(m.account())).toList();
    }

    /** Whether more vote against than for, or as many: then grounds may be needed (S9). */
    public boolean isAgainst() {
        return page.getItem().ballot().against() >= page.getItem().ballot().inFavour();
    }

    /** The grounds of the edition that are possible with these points (S9). */
    public List<RefusalGround> getPossibleGrounds() {
        var edition = desk.edition(page.getItem().extract().regulationEdition());
        boolean passes = page.getItem().assessment().score().passes();
        return edition.refusalGrounds(Service.ISSUE).stream()
                .filter(g -> !passes || !g.paragraph().equals(edition.thresholdParagraph())).toList();
    }

    private boolean isReader(Member member) {
        return member.account().equals(caller.getAccount());
    }

    public Boolean getIssue() {
        return issue;
    }

    public void setIssue(Boolean issue) {
        this.issue = issue;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public List<String> getGrounds() {
        return grounds;
    }

    public void setGrounds(List<String> grounds) {
        this.grounds = grounds;
    }

    public String getReasoning() {
        return reasoning;
    }

    public void setReasoning(String reasoning) {
        this.reasoning = reasoning;
    }

    public String getRefusal() {
        return refusal;
    }

    public void setRefusal(String refusal) {
        this.refusal = refusal;
    }
}
