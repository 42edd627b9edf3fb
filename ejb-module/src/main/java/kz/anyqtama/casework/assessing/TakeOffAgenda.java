package kz.anyqtama.casework.assessing;

import java.util.UUID;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.MeetingAct;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.commission.Meeting;

/**
 * An applicant's case is not heard at this meeting after all (R9).
 */
public record TakeOffAgenda(UUID item, String reason) implements MeetingAct {

    @Override
    public ActKind kind() {
        return ActKind.TAKE_OFF_AGENDA;
    }

    @Override
    public void apply(Meeting meeting, Moment moment) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.input("reason.required", "reason", "R9");
        }
        meeting.takeOff(item);
    }
}
