package kz.anyqtama.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * One act on one subject, as the chain keeps it. The hash covers a digest of the payload and not the payload itself,
 * so that retention can erase the payload and the chain still verifies.
 */
@Entity
@Table(name = "audit_row")
public class AuditRow {

    /** Version of what the hash covers. */
    static final int FORMAT = 1;

    @EmbeddedId
    private Id id;
    private int format;
    private Instant at;
    private UUID actor;
    private String actorName;
    private String role;
    private UUID onBehalfOf;
    private String kind;
    private String paragraph;
    private String stepFrom;
    private String stepTo;
    private String payload;
    private byte[] payloadDigest;
    private byte[] previous;
    private byte[] hash;

    /** Key: the subject and the row's place in its chain, from 1. */
    @Embeddable
    public record Id(UUID subject, long sequence) implements Serializable {
    }

    /**
     * Who did it.
     *
     * @param account    null for the software itself
     * @param role       the role by which it was allowed
     * @param onBehalfOf whose substitute the actor was, or null
     */
    public record Doer(UUID account, String name, String role, UUID onBehalfOf) {
    }

    /** What was done: the kind of act, its paragraph, the step before (null at the opening) and after, the data as JSON. */
    public record Deed(String kind, String paragraph, String stepFrom, String stepTo, String payload) {
    }

    protected AuditRow() {
    }

    /**
     * @param previous hash of the row before, null for the first of its subject
     * @param at       kept to the microsecond, as the database keeps it
     */
    public AuditRow(UUID subject, long sequence, byte[] previous, Instant at, Doer doer, Deed deed) {
        this.id = new Id(subject, sequence);
        this.format = FORMAT;
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.actor = doer.account();
        this.actorName = doer.name();
        this.role = doer.role();
        this.onBehalfOf = doer.onBehalfOf();
        this.kind = deed.kind();
        this.paragraph = deed.paragraph();
        this.stepFrom = deed.stepFrom();
        this.stepTo = deed.stepTo();
        this.payload = deed.payload();
        this.payloadDigest = Digest.sha256(deed.payload().getBytes(StandardCharsets.UTF_8));
        this.previous = previous;
        this.hash = computeHash();
    }

    public byte[] hash() {
        return hash.clone();
    }

    /** Whether the row is what it was when written, its payload apart. */
    public boolean isIntact() {
        return MessageDigest.isEqual(hash, computeHash());
    }

    private byte[] computeHash() {
        MessageDigest digest = Digest.start();
        for (Object part : new Object[] {format, id.subject(), id.sequence(), at, actor, actorName, role, onBehalfOf,
                kind, paragraph, stepFrom, stepTo}) {
            update(digest, part == null ? null : part.toString().getBytes(StandardCharsets.UTF_8));
        }
        update(digest, payloadDigest);
        update(digest, previous);
        return digest.digest();
    }

    /** Length before content, -1 for absent, so that no two rows can be read as the same bytes. */
    private static void update(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part == null ? -1 : part.length).array());
        if (part != null) {
            digest.update(part);
        }
    }
}
