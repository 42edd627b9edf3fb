package kz.anyqtama.casework.applying;

import java.time.Instant;

/**
 * A station on the way from the application to its result.
 *
 * @param at        when it was passed, or will be if that is already known; null else
 * @param by        the end of its term, null where the order sets none
 * @param confirmed false while that end rests on a calendar that is not confirmed
 * @param paragraph that asks for it
 */
public record Mark(Station station, State state, Instant at, Instant by, boolean confirmed, String paragraph) {

    /** In the order of the way. */
    public enum Station {
        SUBMITTED, REGISTERED, CHECKED, RECOMMENDED, DECIDED, RECEIVED
    }

    /** Passed, being waited for now, still ahead, or never to be reached because the application ended before. */
    public enum State {
        PASSED, NOW, AHEAD, NOT_REACHED
    }
}
