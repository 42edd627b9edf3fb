package kz.anyqtama.casework.assessing;

import java.util.UUID;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.MeetingAct;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.commission.Meeting;
import kz.anyqtama.regulation.Edition;

/**
 * A member votes on one applicant (R9), on the assessment that was before the member.
 *
 * @param revision of the assessment, as seen
 * @param issue    to issue, else to refuse
 */
public record CastVote(UUID item, int revision, boolean issue, String opinion) implements MeetingAct {

    @Override
    public ActKind kind() {
        return ActKind.VOTE;
    }

    @Override
    public void apply(Meeting meeting, Moment moment) {
        Edition edition = moment.law().edition(meeting.openItem(item).extract().regulationEdition());
        meeting.vote(item, edition, moment.actor().id(), revision, issue, opinion);
    }
}
