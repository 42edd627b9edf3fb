package kz.anyqtama.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A role given to an account for a time. Days are days of Kazakhstan; the last is the one before {@link #validUntil}. */
@Entity
public class RoleGrant {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account")
    private Account account;

    @Enumerated(EnumType.STRING)
    private Role role;
    private String body;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private UUID onBehalfOf;
    private UUID grantedBy;
    private Instant grantedAt;
    private String memberKind;
    private boolean chair;

    protected RoleGrant() {
    }

    RoleGrant(Account account, Grant grant, LocalDate from, LocalDate until, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.role = grant.role();
        this.body = grant.body();
        this.onBehalfOf = grant.onBehalfOf();
        this.validFrom = from;
        this.validUntil = until;
        this.grantedBy = by;
        this.grantedAt = at;
    }

    public UUID id() {
        return id;
    }

    public Account account() {
        return account;
    }

    /** Whom a member of the Commission represents (R6), null for other roles. */
    public String memberKind() {
        return memberKind;
    }

    /** Whether the member chairs the Commission. */
    public boolean isChair() {
        return chair;
    }

    /** Makes it a seat in the Commission (R6). */
    void seat(String kind, boolean chairs) {
        memberKind = kind;
        chair = chairs;
    }

    public Grant grant() {
        return new Grant(role, body, onBehalfOf);
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The first day on which it is not in force any more, or null while no end is set. */
    public LocalDate validUntil() {
        return validUntil;
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }

    boolean isSameAs(Grant other) {
        return Objects.equals(grant(), other);
    }

    boolean meets(LocalDate from, LocalDate until) {
        return (until == null || validFrom.isBefore(until)) && (validUntil == null || from.isBefore(validUntil));
    }

    /** Not in force from this day on; a grant that had not begun is never in force. */
    void endOn(LocalDate day) {
        validUntil = day.isBefore(validFrom) ? validFrom : day;
    }
}
