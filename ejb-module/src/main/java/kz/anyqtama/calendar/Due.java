package kz.anyqtama.calendar;

import java.time.Instant;
import java.util.Objects;

/**
 * The end of a term.
 *
 * @param at        the last moment within the term
 * @param confirmed false when a day that the term touches lies in a year whose calendar is not confirmed
 */
public record Due(Instant at, boolean confirmed) {

    public Due {
        Objects.requireNonNull(at, "at");
    }
}
