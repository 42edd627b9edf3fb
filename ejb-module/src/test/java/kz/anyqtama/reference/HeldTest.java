package kz.anyqtama.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HeldTest {

    private Instant now = Instant.parse("2026-03-01T00:00:00Z");
    private final AtomicInteger readings = new AtomicInteger();
    private final Held<Integer> held = new Held<>(new Moved(), readings::incrementAndGet);

    @Test
    void holdsAValueForAMinute() {
        assertEquals(1, held.value());
        now = now.plusSeconds(60);
        assertEquals(1, held.value());
        now = now.plus(Duration.ofMillis(1));
        assertEquals(2, held.value());
    }

    @Test
    void readsAnewWhenToldOrWhenTheClockIsSetBack() {
        assertEquals(1, held.value());
        held.refresh();
        assertEquals(2, held.value());
        now = now.minusSeconds(1);
        assertEquals(3, held.value());
    }

    private final class Moved extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
