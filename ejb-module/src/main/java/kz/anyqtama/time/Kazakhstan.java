package kz.anyqtama.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The clock everybody is given. Its zone is the one a day of Kazakhstan is told by where no body's own zone is at hand. */
@ApplicationScoped
public class Kazakhstan {

    /** UTC+05:00 since 01.03.2024, UTC+06:00 before. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    @Produces
    Clock clock(MovableClock clock) {
        return clock;
    }
}
