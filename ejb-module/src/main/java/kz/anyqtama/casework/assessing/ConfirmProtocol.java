package kz.anyqtama.casework.assessing;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Consequence;
import kz.anyqtama.casework.MeetingAct;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.commission.Meeting;
import kz.anyqtama.signing.Signature;

/**
 * A member present stands for the protocol that was before the member (R9). The last one completes it.
 *
 * @param digest of the protocol, as seen
 */
public record ConfirmProtocol(UUID item, String digest) implements MeetingAct {

    @Override
    public ActKind kind() {
        return ActKind.CONFIRM_PROTOCOL;
    }

    @Override
    public void apply(Meeting meeting, Moment moment) {
        meeting.confirm(item, moment.actor().id(), digest, null, moment.at());
        meeting.produce(moment.signature(meeting, Signature.Purpose.PROTOCOL, HexFormat.of().parseHex(digest)));
    }

    @Override
    public List<Consequence> consequences(Meeting meeting) {
        return TakeRecommendation.whenComplete(meeting, item);
    }
}
