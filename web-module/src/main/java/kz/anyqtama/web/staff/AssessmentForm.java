package kz.anyqtama.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.anyqtama.casework.MeetingView;
import kz.anyqtama.casework.assessing.Assess;
import kz.anyqtama.commission.Assessment;
import kz.anyqtama.regulation.Edition;
import kz.anyqtama.regulation.Experience;
import kz.anyqtama.regulation.ExperiencePeriod;
import kz.anyqtama.regulation.Score;
import kz.anyqtama.regulation.Scoring;

/** The assessment of one applicant: criteria and periods, each with its document, and the points they give (R8, R10). */
@Named("assessment")
@ViewScoped
public class AssessmentForm implements Serializable {

    @Inject
    private MeetingPage page;
    @Inject
    private Desk desk;

    private String standard;
    private String standardDetail;
    private List<CriterionLine> criteria;
    private List<PeriodLine> periods;

    /** What the form begins with: the assessment so far, else what the applicant claims. */
    private void begin() {
        if (criteria != null) {
            return;
        }
        MeetingView.Item item = page.getItem();
        Assessment found = item.assessment();
        standard = found == null ? null : found.standard();
        standardDetail = found == null ? null : found.standardDetail();
        criteria = edition().criteria().stream().map(c -> new CriterionLine(c.code(), found, item.claims())).toList();
        periods = new ArrayList<>();
        if (found != null) {
            found.experience().forEach(work -> periods.add(new PeriodLine(work.from(), work.to(), work.evidence(), work.remark())));
        } else if (item.claims() != null) {
            item.claims().experience().forEach(p -> periods.add(new PeriodLine(p.getFrom(),
                    p.getTo() == null ? page.getMeeting().today() : p.getTo(), null, p.getEmployer())));
        }
    }

    public String save() {
        List<Assessment.Finding> findings = getCriteria().stream().filter(CriterionLine::isHeld)
                .map(c -> new Assessment.Finding(c.getCode(), uuid(c.getEvidence()), c.getRemark())).toList();
        List<Assessment.Work> work = getPeriods().stream().filter(p -> !p.isBlank())
                .map(p -> new Assessment.Work(p.getFrom(), p.getTo(), uuid(p.getEvidence()), p.getRemark())).toList();
        return page.send("assess", new Assess(page.getItem().id(), standard, standardDetail, findings, work));
    }

    public void addPeriod() {
        getPeriods().add(new PeriodLine(null, null, null, null));
    }

    public void removePeriod(PeriodLine line) {
        getPeriods().remove(line);
    }

    /** The points of what is entered; periods that are not whole yet give none. */
    public Score getScore() {
        var held = getCriteria().stream().filter(CriterionLine::isHeld).map(CriterionLine::getCode).collect(Collectors.toSet());
        return Scoring.score(edition(), held, sound());
    }

    /** Full years of the periods entered, overlaps once. */
    public int getYears() {
        return new Experience(sound()).fullYears();
    }

    /** Whether periods overlap, so that days count once. */
    public boolean isOverlapping() {
        return !new Experience(sound()).overlaps().isEmpty();
    }

    private List<ExperiencePeriod> sound() {
        return getPeriods().stream().filter(PeriodLine::isSound).map(p -> new ExperiencePeriod(p.getFrom(), p.getTo())).toList();
    }

    private Edition edition() {
        return desk.edition(page.getItem().extract().regulationEdition());
    }

    private static UUID uuid(String text) {
        return text == null || text.isBlank() ? null : UUID.fromString(text);
    }

    public List<CriterionLine> getCriteria() {
        begin();
        return criteria;
    }

    public List<PeriodLine> getPeriods() {
        begin();
        return periods;
    }

    public String getStandard() {
        begin();
        return standard;
    }

    public void setStandard(String standard) {
        this.standard = standard;
    }

    public String getStandardDetail() {
        begin();
        return standardDetail;
    }

    public void setStandardDetail(String standardDetail) {
        this.standardDetail = standardDetail;
    }
}
