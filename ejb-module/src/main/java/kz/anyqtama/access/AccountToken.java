package kz.anyqtama.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A one-time permission to set a new password, known by the hash of its secret. */
@Entity
class AccountToken {

    @Id
    private byte[] hash;
    private UUID account;
    private Instant expiresAt;

    protected AccountToken() {
    }

    AccountToken(byte[] hash, UUID account, Instant expiresAt) {
        this.hash = hash.clone();
        this.account = account;
        this.expiresAt = expiresAt;
    }

    UUID account() {
        return account;
    }

    boolean isGood(Instant now) {
        return now.isBefore(expiresAt);
    }
}
