package kz.anyqtama.reference;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * A value read from published data and held for a minute at most, so that every node sees what is published anew.
 * Safe for use by many threads; two of them may read at once.
 */
public final class Held<T> {

    private static final Duration AT_MOST = Duration.ofSeconds(60);

    private final Clock clock;
    private final Supplier<T> reading;
    private volatile Reading<T> last;

    public Held(Clock clock, Supplier<T> reading) {
        this.clock = clock;
        this.reading = reading;
    }

    public T value() {
        Instant now = clock.instant();
        Reading<T> held = last;
        if (held == null || now.isBefore(held.at()) || now.isAfter(held.at().plus(AT_MOST))) {
            held = new Reading<>(now, reading.get());
            last = held;
        }
        return held.value();
    }

    /** Lets the next use read anew. */
    public void refresh() {
        last = null;
    }

    private record Reading<T>(Instant at, T value) {
    }
}
