package kz.anyqtama.certificate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The right to be self-employed in one occupation for a time (R14, R15). In force or not by its dates and its ending,
 * whether or not any timer ran. That nobody holds two in force for one occupation is a constraint of the database.
 */
@Entity
@Table(name = "certificate")
public class Certificate {

    @Id
    private UUID id = UUID.randomUUID();
    private UUID dossier;
    private String number;
    private String checkCode;
    private int version = 1;
    private String body;
    private String holderIin;
    private String holder;
    private String occupation;
    private String otherTitle;
    private Instant decidedAt;
    private LocalDate validFrom;
    private LocalDate validTo;
    private LocalDate endedFrom;
    @Enumerated(EnumType.STRING)
    private Ending ending;

    /** Whose it is and for what: the holder's IIN and full name, the occupation's code and another title or "". */
    public record Holder(String iin, String name, String occupation, String otherTitle) {
    }

    protected Certificate() {
    }

    /**
     * @param checkCode unguessable, for the public check
     * @param validTo   the last day, inclusive, in the zone of the body
     */
    public Certificate(UUID dossier, String number, String checkCode, String body, Holder holder, Instant decidedAt,
                       LocalDate validFrom, LocalDate validTo) {
        if (validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("valid to " + validTo + " before " + validFrom);
        }
        this.dossier = dossier;
        this.number = number;
        this.checkCode = checkCode;
        this.body = body;
        this.holderIin = holder.iin();
        this.holder = holder.name();
        this.occupation = holder.occupation();
        this.otherTitle = holder.otherTitle();
        this.decidedAt = decidedAt;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    /** A wrong entry was corrected: the same right on a new version of the paper. */
    public void remadeFor(String correctedHolder) {
        version++;
        holder = correctedHolder;
    }

    /** In force on the day, in the zone of its body: from its first to its last day, and not ended before (R24). */
    public boolean isInForceOn(LocalDate day) {
        return standingOn(day) == Standing.IN_FORCE;
    }

    /** How it stands on the day, in the zone of its body. An ending after the last day changes nothing any more. */
    public Standing standingOn(LocalDate day) {
        if (endedFrom != null && !endedFrom.isAfter(validTo) && !day.isBefore(endedFrom)) {
            return Standing.valueOf(ending.name());
        }
        if (day.isBefore(validFrom)) {
            return Standing.NOT_YET;
        }
        return day.isAfter(validTo) ? Standing.EXPIRED : Standing.IN_FORCE;
    }

    public UUID id() {
        return id;
    }

    public UUID dossier() {
        return dossier;
    }

    public String number() {
        return number;
    }

    public String checkCode() {
        return checkCode;
    }

    /** Of the paper, from 1. */
    public int version() {
        return version;
    }

    public String body() {
        return body;
    }

    public String holder() {
        return holder;
    }

    public String occupation() {
        return occupation;
    }

    public String otherTitle() {
        return otherTitle;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day, inclusive. */
    public LocalDate validTo() {
        return validTo;
    }

    /** The first day on which it is in force no more because of its ending, or null. */
    public LocalDate endedFrom() {
        return endedFrom;
    }

    public Ending ending() {
        return ending;
    }
}
