package kz.anyqtama.casework.assessing;

import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.MeetingAct;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.commission.Meeting;

/**
 * The meeting ends (R9); cases without a protocol are free for another meeting.
 */
public record CloseMeeting() implements MeetingAct {

    @Override
    public ActKind kind() {
        return ActKind.CLOSE_MEETING;
    }

    @Override
    public void apply(Meeting meeting, Moment moment) {
        meeting.close(moment.at());
    }
}
