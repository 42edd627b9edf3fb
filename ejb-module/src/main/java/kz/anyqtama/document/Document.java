package kz.anyqtama.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** An uploaded document; its bytes are in pieces beside it. Frozen with the draft's submission, for good. */
@Entity
class Document {

    @Id
    @Column(updatable = false)
    private UUID id;

    @Column(updatable = false)
    private UUID owner;

    @Column(updatable = false)
    private UUID draft;

    private UUID dossier;

    @Column(updatable = false)
    private String slot;

    @Column(updatable = false)
    private String fileName;

    @Column(updatable = false)
    private String mediaType;

    @Column(updatable = false)
    private long sizeBytes;

    @Column(updatable = false)
    private byte[] sha256;

    @Column(updatable = false)
    private Instant uploadedAt;

    private Instant frozenAt;

    protected Document() {
    }

    Document(UUID owner, UUID draft, String slot, String fileName, String mediaType, long sizeBytes, byte[] sha256, Instant at) {
        this.id = UUID.randomUUID();
        this.owner = owner;
        this.draft = draft;
        this.slot = slot;
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.sizeBytes = sizeBytes;
        this.sha256 = sha256;
        this.uploadedAt = at;
    }

    /** The same bytes under the same name, for another draft. */
    Document copyFor(UUID otherOwner, UUID otherDraft, Instant at) {
        return new Document(otherOwner, otherDraft, slot, fileName, mediaType, sizeBytes, sha256, at);
    }

    UUID id() {
        return id;
    }

    Attachment attachment() {
        return new Attachment(id, slot, fileName, mediaType, sizeBytes, HexFormat.of().formatHex(sha256));
    }
}
