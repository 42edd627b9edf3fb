package kz.anyqtama.calendar;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;

/** The working hours of a local executive body, local times of its zone, the same on every working day. */
public record WorkingHours(ZoneId zone, LocalTime opens, LocalTime closes, LocalTime breakFrom, LocalTime breakUntil) {

    /** Default hours of a body, by reading 2 of S7. */
    public static WorkingHours usual(ZoneId zone) {
        return new WorkingHours(zone, LocalTime.of(9, 0), LocalTime.of(18, 30), LocalTime.of(13, 0), LocalTime.of(14, 30));
    }

    public WorkingHours {
        Objects.requireNonNull(zone, "zone");
        if (!(opens.isBefore(breakFrom) && breakFrom.isBefore(breakUntil) && breakUntil.isBefore(closes))) {
            throw new IllegalArgumentException("working hours and their break are not in order");
        }
    }
}
