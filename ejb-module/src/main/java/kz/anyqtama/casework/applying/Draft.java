package kz.anyqtama.casework.applying;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.regulation.Service;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * An application that is being written: its owner's alone, may hold anything, used up by its submission. The form is
 * replaced, never changed in place, so that reading it writes nothing.
 */
@Entity
@Table(name = "draft")
public class Draft {

    @Id
    private UUID id = UUID.randomUUID();
    @Version
    private long version;
    private UUID owner;
    @Enumerated(EnumType.STRING)
    private Service service;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private ApplicationForm form;
    private UUID copiedFrom;
    private Instant createdAt;
    private Instant changedAt;
    private UUID submittedDossier;

    protected Draft() {
    }

    /** @param copiedFrom the dossier whose application it repeats, or null */
    public Draft(UUID owner, Service service, ApplicationForm form, UUID copiedFrom, Instant at) {
        this.owner = owner;
        this.service = service;
        this.form = form;
        this.copiedFrom = copiedFrom;
        this.createdAt = at;
        this.changedAt = at;
    }

    void save(ApplicationForm entered, Instant at) {
        form = entered.copy();
        changedAt = at;
    }

    /** Refused unless it is the owner's, unsubmitted, and as the owner saw it. */
    void require(UUID account, long seen) {
        requireOwner(account);
        if (version != seen) {
            throw Refusal.clash("draft.changed");
        }
    }

    /** Refused unless it is the owner's and unsubmitted. */
    void requireOwner(UUID account) {
        if (!owner.equals(account)) {
            throw Refusal.unknown("draft");
        }
        if (submittedDossier != null) {
            throw Refusal.outOfTurn("draft.submitted", "R3");
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Service service() {
        return service;
    }

    public ApplicationForm form() {
        return form;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
