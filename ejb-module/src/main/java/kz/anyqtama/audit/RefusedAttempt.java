package kz.anyqtama.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An act that was refused: in a stream of its own, written after the act's own transaction has been rolled back. */
@Entity
@Table(name = "refused_attempt")
public class RefusedAttempt {

    @Id
    private UUID id = UUID.randomUUID();
    private Instant at;
    private UUID actor;
    private String kind;
    private UUID subject;
    private String code;
    private String field;

    protected RefusedAttempt() {
    }

    public RefusedAttempt(Instant at, UUID actor, String kind, UUID subject, String code, String field) {
        this.at = at;
        this.actor = actor;
        this.kind = kind;
        this.subject = subject;
        this.code = code;
        this.field = field;
    }
}
