package kz.anyqtama.casework;

import kz.anyqtama.commission.Meeting;

/** An act on a meeting that is there. */
public interface MeetingAct extends Act<Meeting> {

    @Override
    default Class<Meeting> subjectType() {
        return Meeting.class;
    }
}
