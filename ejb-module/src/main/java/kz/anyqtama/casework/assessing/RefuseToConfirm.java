package kz.anyqtama.casework.assessing;

import java.util.List;
import java.util.UUID;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Consequence;
import kz.anyqtama.casework.MeetingAct;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.commission.Meeting;

/**
 * A member present refuses to sign the protocol, with the reason (R9, reading 12).
 *
 * @param digest of the protocol, as seen
 */
public record RefuseToConfirm(UUID item, String digest, String reason) implements MeetingAct {

    @Override
    public ActKind kind() {
        return ActKind.REFUSE_TO_CONFIRM;
    }

    @Override
    public void apply(Meeting meeting, Moment moment) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.input("reason.required", "reason", "R9");
        }
        meeting.confirm(item, moment.actor().id(), digest, reason, moment.at());
    }

    @Override
    public List<Consequence> consequences(Meeting meeting) {
        return TakeRecommendation.whenComplete(meeting, item);
    }
}
