package kz.anyqtama.casework.assessing;

import java.util.Set;
import java.util.UUID;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.MeetingAct;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.commission.Meeting;

/**
 * The secretary records who of those called is there (R9).
 */
public record RecordPresence(Set<UUID> present) implements MeetingAct {

    @Override
    public ActKind kind() {
        return ActKind.RECORD_PRESENCE;
    }

    @Override
    public void apply(Meeting meeting, Moment moment) {
        Refusal.require(present, "present", "R9");
        meeting.recordPresence(present);
    }
}
