package kz.anyqtama.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.anyqtama.access.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A paper of a dossier: asked for with its facts, then made. One for each dossier, kind and version. */
@Entity
public class Paper {

    /** After so many attempts it is given up. */
    static final int LAST_ATTEMPT = 6;
    /** Characters of the facts: some fifty pages. */
    static final int LONGEST = 200_000;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    @Id
    @Column(updatable = false)
    private UUID id;

    @Column(updatable = false)
    private UUID dossier;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(updatable = false)
    private PaperKind kind;

    @Column(updatable = false)
    private int version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PaperState state;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private String facts;

    @Column(updatable = false)
    private Instant requestedAt;

    private int attempts;

    private Instant nextAttemptAt;

    private Instant madeAt;

    private byte[] sha256;

    private Long sizeBytes;

    protected Paper() {
    }

    /**
     * A paper to be made soon after the transaction commits; persist it, or have {@link Papers#add} do so.
     *
     * @param version 1, or more when a paper of the kind is made anew for the dossier
     * @param at      the moment of the act that asks for it
     * @throws Refusal paperTooLong, when more was written than a paper can hold
     */
    public static Paper request(UUID dossier, int version, Facts facts, Instant at) {
        if (version < 1) {
            throw new IllegalArgumentException("version " + version);
        }
        var paper = new Paper();
        paper.id = UUID.randomUUID();
        paper.dossier = dossier;
        paper.kind = facts.kind();
        paper.version = version;
        paper.state = PaperState.QUEUED;
        paper.facts = FactsJson.write(facts);
        if (paper.facts.length() > LONGEST) {
            throw Refusal.input("paperTooLong", null, null);
        }
        paper.requestedAt = at;
        paper.nextAttemptAt = at;
        return paper;
    }

    public UUID id() {
        return id;
    }

    public UUID dossier() {
        return dossier;
    }

    public PaperKind kind() {
        return kind;
    }

    public int version() {
        return version;
    }

    public PaperState state() {
        return state;
    }

    public Facts facts() {
        return FactsJson.read(facts, kind);
    }

    int attempts() {
        return attempts;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    /**
     * Counts an attempt before it begins, so that one that takes the server down counts too, and puts the next one off:
     * by a minute, then by twice the last pause each time.
     */
    void attempt(Instant now) {
        nextAttemptAt = now.plus(FIRST_PAUSE.multipliedBy(1L << attempts));
        attempts++;
    }

    /** Whether the attempts are used up. */
    boolean isHopeless() {
        return attempts >= LAST_ATTEMPT;
    }

    void fail() {
        state = PaperState.FAILED;
    }

    void made(Instant now, byte[] hash, long size) {
        state = PaperState.MADE;
        madeAt = now;
        sha256 = hash;
        sizeBytes = size;
    }
}
