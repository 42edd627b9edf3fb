package kz.anyqtama.casework.assessing;

import java.util.Set;
import java.util.UUID;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.MeetingAct;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.commission.Meeting;

/**
 * The meeting is opened with more than half of the members present (R6, reading 12).
 */
public record OpenMeeting(Set<UUID> present) implements MeetingAct {

    @Override
    public ActKind kind() {
        return ActKind.OPEN_MEETING;
    }

    @Override
    public void apply(Meeting meeting, Moment moment) {
        Refusal.require(present, "present", "R9");
        meeting.open(present, moment.at());
    }
}
