package kz.anyqtama.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The failures counted of one login or address. */
@Entity
class DoorFailure {

    @Id
    private String counted;
    private int failures;
    private Instant failedAt;
    private Instant lockedUntil;

    protected DoorFailure() {
    }

    Lockout.Count count() {
        return new Lockout.Count(failures, failedAt, lockedUntil);
    }

    void count(Lockout.Count count) {
        failures = count.failures();
        failedAt = count.last();
        lockedUntil = count.lockedUntil();
    }

    /** One attempt less: it was none. */
    void takeBack() {
        failures = Math.max(1, failures - 1);
        lockedUntil = null;
    }
}
