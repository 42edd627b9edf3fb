package kz.anyqtama.casework.assessing;

import java.util.List;
import java.util.UUID;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.MeetingAct;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.commission.Assessment;
import kz.anyqtama.commission.Meeting;
import kz.anyqtama.regulation.Edition;

/**
 * The Commission's findings on one applicant: the standard used (R8), the criteria and periods held, each with the
 * evidence it rests on, and the points that follow by the edition of the case (R10).
 */
public record Assess(UUID item, String standard, String standardDetail,
                     List<Assessment.Finding> findings, List<Assessment.Work> experience) implements MeetingAct {

    @Override
    public ActKind kind() {
        return ActKind.ASSESS;
    }

    @Override
    public void apply(Meeting meeting, Moment moment) {
        Refusal.require(findings, "findings", "R10");
        Refusal.require(experience, "experience", "R10");
        Edition edition = moment.law().edition(meeting.openItem(item).extract().regulationEdition());
        meeting.assess(item, edition, moment.today(), standard, standardDetail, findings, experience);
    }
}
