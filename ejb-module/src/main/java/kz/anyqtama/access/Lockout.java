package kz.anyqtama.access;

import java.time.Duration;
import java.time.Instant;

/**
 * How guessing is slowed: a few failures are free, from then on each locks for twice as long as the one before.
 *
 * @param free      failures that do not lock, at least 1
 * @param first     the first lock
 * @param longest   no lock is longer
 * @param forgotten failures count anew after so long without one
 */
public record Lockout(int free, Duration first, Duration longest, Duration forgotten) {

    private static final int DOUBLINGS = 30;

    public Lockout {
        if (free < 1 || first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("lockout: " + free + ", " + first + ", " + longest);
        }
    }

    /** What is counted of one login or address. */
    public record Count(int failures, Instant last, Instant lockedUntil) {

        public static final Count NONE = new Count(0, Instant.EPOCH, null);

        public boolean isLocked(Instant now) {
            return lockedUntil != null && now.isBefore(lockedUntil);
        }
    }

    /** The count after one more failure. */
    public Count fail(Count before, Instant now) {
        int failures = now.isBefore(before.last().plus(forgotten)) ? before.failures() + 1 : 1;
        return new Count(failures, now, failures < free ? null : now.plus(lock(failures)));
    }

    private Duration lock(int failures) {
        int doublings = Math.min(failures - free, DOUBLINGS);
        Duration grown = first.multipliedBy(1L << doublings);
        return grown.compareTo(longest) < 0 ? grown : longest;
    }
}
