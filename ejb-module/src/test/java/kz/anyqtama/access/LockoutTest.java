package kz.anyqtama.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LockoutTest {

    private static final Instant NOON = Instant.parse("2026-03-12T07:00:00Z");
    private final Lockout lockout = new Lockout(3, Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(24));

    @Test
    void failuresBelowTheLimitDoNotLock() {
        Lockout.Count two = failures(2, NOON);
        assertEquals(2, two.failures());
        assertNull(two.lockedUntil());
        assertFalse(two.isLocked(NOON));
    }

    @Test
    void eachFurtherFailureLocksTwiceAsLongUpToTheLongest() {
        assertEquals(NOON.plusSeconds(60), failures(3, NOON).lockedUntil());
        assertEquals(NOON.plusSeconds(120), failures(4, NOON).lockedUntil());
        assertEquals(NOON.plusSeconds(480), failures(6, NOON).lockedUntil());
        assertEquals(NOON.plusSeconds(600), failures(7, NOON).lockedUntil());
        assertEquals(NOON.plusSeconds(600), failures(500, NOON).lockedUntil());
    }

    @Test
    void aLockEndsAtItsMoment() {
        Lockout.Count locked = failures(3, NOON);
        assertTrue(locked.isLocked(NOON.plusSeconds(59)));
        assertFalse(locked.isLocked(NOON.plusSeconds(60)));
    }

    @Test
    void failuresAreForgottenAfterADayWithoutOne() {
        Lockout.Count before = failures(5, NOON);
        assertEquals(6, lockout.fail(before, NOON.plus(Duration.ofHours(24)).minusNanos(1)).failures());
        assertEquals(1, lockout.fail(before, NOON.plus(Duration.ofHours(24))).failures());
    }

    @Test
    void aLockoutThatWouldNotLockIsRefused() {
        Duration minute = Duration.ofMinutes(1);
        assertThrows(IllegalArgumentException.class, () -> new Lockout(0, minute, minute, minute));
        assertThrows(IllegalArgumentException.class, () -> new Lockout(1, Duration.ZERO, minute, minute));
        assertThrows(IllegalArgumentException.class, () -> new Lockout(1, minute, Duration.ofSeconds(59), minute));
    }

    private Lockout.Count failures(int times, Instant at) {
        Lockout.Count count = Lockout.Count.NONE;
        for (int i = 0; i < times; i++) {
            count = lockout.fail(count, at);
        }
        return count;
    }
}
