package kz.anyqtama.calendar;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;

/** The working hours of a local executive body, local times of its zone, the same on every working day. */
public record WorkingHours(ZoneId zone, LocalTime opens, LocalTime closes, LocalTime breakFrom, LocalTime breakUntil) {

    public WorkingHours {
        Objects.requireNonNull(zone, "zone");
        if (!(opens.isBefore(breakFrom) && breakFrom.isBefore(breakUntil) && breakUntil.isBefore(closes))) {
            throw new IllegalArgumentException("working hours and their break are not in order");
        }
    }
}
