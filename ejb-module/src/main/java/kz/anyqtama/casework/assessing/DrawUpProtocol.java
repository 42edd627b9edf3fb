package kz.anyqtama.casework.assessing;

import java.util.List;
import java.util.UUID;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.MeetingAct;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.casework.Series;
import kz.anyqtama.casework.World;
import kz.anyqtama.commission.Meeting;
import kz.anyqtama.regulation.Edition;

/**
 * The protocol of one person (R9): what is recommended follows from the votes.
 *
 * @param grounds of a recommended refusal (S9), empty else
 * @param number  of the protocol; null until prepared
 */
public record DrawUpProtocol(UUID item, List<String> grounds, String reasoning, String number) implements MeetingAct {

    public static DrawUpProtocol of(UUID item, List<String> grounds, String reasoning) {
        return new DrawUpProtocol(item, grounds, reasoning, null);
    }

    @Override
    public ActKind kind() {
        return ActKind.DRAW_UP_PROTOCOL;
    }

    @Override
    public DrawUpProtocol prepared(Meeting meeting, World world) {
        return new DrawUpProtocol(item, grounds, reasoning, world.next(Series.PROTOCOL, meeting.body()));
    }

    @Override
    public void apply(Meeting meeting, Moment moment) {
        Edition edition = moment.law().edition(meeting.openItem(item).extract().regulationEdition());
        meeting.drawUp(item, edition, number, grounds, reasoning, moment.at());
    }
}
