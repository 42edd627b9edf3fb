package kz.anyqtama.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often one address may check certificates: some at once, then as many as a minute gives back. Counted in the
 * memory of each node, so that a flood of questions never reaches the database.
 */
@ApplicationScoped
public class CheckLimit {

    private static final int SWEPT_FROM = 10_000;

    /** By asker, until when its checks so far would have lasted, one after the other. */
    private final Map<ByteBuffer, Instant> usedUntil = new ConcurrentHashMap<>();
    private final Duration pause;
    private final Duration ahead;
    private volatile Instant sweptAt = Instant.EPOCH;

    /** For the container's proxy. */
    protected CheckLimit() {
        this(1, 1);
    }

    /**
     * @param atOnce    checks that may follow each other without a pause, at least 1
     * @param perMinute checks that a minute gives back, at least 1
     */
    @Inject
    public CheckLimit(@ConfigProperty(name = "anyqtama.check.at-once", defaultValue = "20") int atOnce,
                      @ConfigProperty(name = "anyqtama.check.per-minute", defaultValue = "10") int perMinute) {
        if (atOnce < 1 || perMinute < 1) {
            throw new IllegalArgumentException("checks at once " + atOnce + ", per minute " + perMinute);
        }
        pause = Duration.ofMinutes(1).dividedBy(perMinute);
        ahead = pause.multipliedBy(atOnce);
    }

    /** Counts a check. @throws TooManyChecks without counting it */
    void count(byte[] asker, Instant now) {
        sweep(now);
        usedUntil.compute(ByteBuffer.wrap(asker), (key, until) -> {
            Instant next = (until == null || until.isBefore(now) ? now : until).plus(pause);
            Duration tooFar = Duration.between(now.plus(ahead), next);
            if (tooFar.compareTo(Duration.ZERO) > 0) {
                throw new TooManyChecks(tooFar);
            }
            return next;
        });
    }

    /** Forgets, once a minute at most, who has not asked for long enough to have everything again. */
    private void sweep(Instant now) {
        if (usedUntil.size() >= SWEPT_FROM && sweptAt.plusSeconds(60).isBefore(now)) {
            sweptAt = now;
            usedUntil.values().removeIf(until -> until.isBefore(now));
        }
    }

    /** Addresses remembered. */
    int remembered() {
        return usedUntil.size();
    }
}
