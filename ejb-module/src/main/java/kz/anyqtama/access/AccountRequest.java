package kz.anyqtama.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A wish to open an account, until the letter is answered; known by the hash of the letter's secret. */
@Entity
class AccountRequest {

    @Id
    private byte[] hash;
    private String iin;
    private String name;
    private String email;
    private String language;
    private String passwordHash;
    private Instant expiresAt;

    protected AccountRequest() {
    }

    AccountRequest(byte[] hash, String iin, Person person, String passwordHash, Instant expiresAt) {
        this.hash = hash.clone();
        this.iin = iin;
        this.name = person.name();
        this.email = person.email();
        this.language = person.language();
        this.passwordHash = passwordHash;
        this.expiresAt = expiresAt;
    }

    String iin() {
        return iin;
    }

    boolean isGood(Instant now) {
        return now.isBefore(expiresAt);
    }

    Account granted(Instant now) {
        return Account.applicant(iin, new Person(name, email, language), passwordHash, now);
    }
}
