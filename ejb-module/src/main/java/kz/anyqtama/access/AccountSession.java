package kz.anyqtama.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A browser that is signed in. */
@Entity
class AccountSession {

    @Id
    private UUID id;
    private UUID account;
    private Instant startedAt;
    private Instant seenAt;

    protected AccountSession() {
    }

    AccountSession(UUID account, Instant now) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.startedAt = now;
        this.seenAt = now;
    }

    UUID id() {
        return id;
    }

}
