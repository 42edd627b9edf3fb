package kz.anyqtama.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A person stands for certain bytes. Intent: what is to be signed, on which version of the subject. Evidence: how it
 * was proven. Act: the audit row that it made possible.
 */
@Entity
@Table(name = "signature")
public class Signature {

    /** What is signed. */
    public enum Purpose { APPLICATION, PROTOCOL, DECISION }

    /** How it is proven. LOGIN: by the person's session; its evidence is the session's account. */
    public enum Method { LOGIN }

    @Id
    private UUID id = UUID.randomUUID();
    private UUID subject;
    private long subjectVersion;
    @Enumerated(EnumType.STRING)
    private Purpose purpose;
    private UUID signer;
    private byte[] signedDigest;
    private Instant intentAt;
    @Enumerated(EnumType.STRING)
    private Method method;
    private byte[] evidence;
    private Instant evidenceAt;
    private Long actSequence;

    protected Signature() {
    }

    /** Confirmed by the logged-in person: intent, evidence and act fall together. */
    public static Signature byLogin(UUID subject, long version, Purpose purpose, UUID signer, byte[] digest,
                                    Instant at, long actSequence) {
        var signature = new Signature();
        signature.subject = subject;
        signature.subjectVersion = version;
        signature.purpose = purpose;
        signature.signer = signer;
        signature.signedDigest = digest.clone();
        signature.intentAt = at;
        signature.method = Method.LOGIN;
        signature.evidenceAt = at;
        signature.actSequence = actSequence;
        return signature;
    }
}
