package kz.anyqtama.certificate;

import jakarta.ejb.ApplicationException;
import java.time.Duration;

/** An address has checked certificates too often; nothing was looked up. */
@ApplicationException(rollback = true)
public class TooManyChecks extends RuntimeException {

    private final Duration wait;

    public TooManyChecks(Duration wait) {
        super("too many checks of certificates from one address");
        this.wait = wait;
    }

    /** Whole seconds after which the next check is taken, at least 1. */
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
