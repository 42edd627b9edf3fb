package kz.anyqtama.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The system's clock, which the embedded demo and the tests may move: for one thread, to play what happened at another
 * moment, or for everybody. Anywhere else moving it is refused with {@link IllegalStateException}.
 */
@ApplicationScoped
@Typed(MovableClock.class)
public class MovableClock extends Clock {

    private final Clock system;
    private final boolean movable;
    private final ThreadLocal<Instant> played = new ThreadLocal<>();
    private volatile Duration shift = Duration.ZERO;

    @Inject
    public MovableClock(@ConfigProperty(name = "anyqtama.demo", defaultValue = "false") boolean demo) {
        this(Clock.system(Kazakhstan.ZONE), demo);
    }

    /** For the container's proxy. */
    protected MovableClock() {
        this(Clock.system(Kazakhstan.ZONE), false);
    }

    MovableClock(Clock system, boolean movable) {
        this.system = system;
        this.movable = movable;
    }

    /** Does the deed as at the moment: until it ends, time stands still for this thread and for no other. */
    public <T> T at(Instant moment, Supplier<T> deed) {
        requireMovable();
        Instant before = played.get();
        played.set(moment);
        try {
            return deed.get();
        } finally {
            if (before == null) {
                played.remove();
            } else {
                played.set(before);
            }
        }
    }

    /** Lets everybody live so much later than the system's clock, or earlier if negative; zero ends it. */
    public void shift(Duration later) {
        requireMovable();
        shift = later;
    }

    @Override
    public Instant instant() {
        Instant moment = played.get();
        return moment != null ? moment : system.instant().plus(shift);
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new InZone(this, zone);
    }

    private void requireMovable() {
        if (!movable) {
            throw new IllegalStateException("The clock can be moved in the embedded demo only");
        }
    }

    /** The same moments, told in another zone. */
    private static final class InZone extends Clock {

        private final Clock moments;
        private final ZoneId zone;

        private InZone(Clock moments, ZoneId zone) {
            this.moments = moments;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return moments.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new InZone(moments, other);
        }
    }
}
