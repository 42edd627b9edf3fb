package kz.anyqtama.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import kz.anyqtama.time.MovableClock;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
public class ClockIT {

    private static final Instant THEN = Instant.parse("2021-05-11T06:30:00Z");

    @Inject
    private MovableClock movable;

    @Inject
    private Clock clock;

    @Test
    void whoIsGivenAClockSeesThePlayedMoment() {
        assertEquals(THEN, movable.at(THEN, clock::instant));
        assertNotEquals(THEN, clock.instant());
    }
}
