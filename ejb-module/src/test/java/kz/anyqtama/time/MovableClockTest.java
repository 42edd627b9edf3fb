package kz.anyqtama.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class MovableClockTest {

    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");
    private static final Instant THEN = Instant.parse("2021-05-11T06:30:00Z");

    private final MovableClock clock = new MovableClock(Clock.fixed(NOW, Kazakhstan.ZONE), true);

    @Test
    void aPlayedMomentIsThatOfOneThreadAndOfItsDeedAlone() {
        Instant[] seen = clock.at(THEN, () -> new Instant[] {clock.instant(), CompletableFuture.supplyAsync(clock::instant).join()});

        assertEquals(THEN, seen[0]);
        assertEquals(NOW, seen[1]);
        assertEquals(NOW, clock.instant());
    }

    @Test
    void aPlayedMomentEndsWithADeedThatFailsAndGivesBackTheOuterOne() {
        Instant outer = clock.at(THEN, () -> {
            assertThrows(ArithmeticException.class, () -> clock.at(NOW, () -> 1 / 0));
            return clock.instant();
        });

        assertEquals(THEN, outer);
        assertEquals(NOW, clock.instant());
    }

    @Test
    void aShiftIsSeenThroughEveryZone() {
        Clock west = clock.withZone(ZoneId.of("Asia/Aqtau"));
        clock.shift(Duration.ofDays(2));

        assertEquals(NOW.plus(Duration.ofDays(2)), west.instant());
        assertEquals(ZoneId.of("Asia/Aqtau"), west.getZone());
    }

    @Test
    void outsideTheDemoNobodyMovesIt() {
        MovableClock real = new MovableClock(Clock.fixed(NOW, Kazakhstan.ZONE), false);

        assertThrows(IllegalStateException.class, () -> real.shift(Duration.ofSeconds(1)));
        assertThrows(IllegalStateException.class, () -> real.at(THEN, real::instant));
        assertEquals(NOW, real.instant());
    }
}
