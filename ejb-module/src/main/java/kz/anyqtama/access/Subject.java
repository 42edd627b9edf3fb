package kz.anyqtama.access;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What an act is done to: one locked row with a version, a jurisdiction and the head of its audit chain.
 * The version is counted by the gate, once an act, so that it is what the reader of a page saw.
 */
@MappedSuperclass
public abstract class Subject {

    @Id
    private UUID id = UUID.randomUUID();

    private long version;

    @Column(nullable = false)
    private long auditSequence;

    private byte[] auditHead;

    @Transient
    private final List<Object> produced = new ArrayList<>();

    public UUID id() {
        return id;
    }

    /** How many acts have changed it; taken when a form opens and compared when it is sent. */
    public long version() {
        return version;
    }

    /** Number of its audit rows. */
    public long auditSequence() {
        return auditSequence;
    }

    /** Hash of its newest audit row, null before the first. */
    public byte[] auditHead() {
        return auditHead;
    }

    /** Called by the gate alone, once an act. */
    public void recorded(byte[] newHead) {
        version++;
        auditSequence++;
        auditHead = newHead;
    }

    /** Gives the gate a new row that the act brings about: a certificate, a message, a paper. */
    public void produce(Object entity) {
        produced.add(entity);
    }

    /** What the acts since the last call brought about, for the gate to store. */
    public List<Object> takeProduced() {
        var taken = List.copyOf(produced);
        produced.clear();
        return taken;
    }

    /** Puts it on the step that the table of acts names; called by the gate alone, after the act. */
    public abstract void moveTo(Enum<?> step);

    /** Where it stands: a constant of the enum of steps of its kind. */
    public abstract Enum<?> step();

    /** KATO code of the local executive body it belongs to, or null. */
    public abstract String body();

    /** Whether it belongs to this person: an applicant's dossier, a member's meeting. */
    public abstract boolean concerns(UUID account);

    /** Whether the grant reaches this subject. */
    public boolean isWithin(Grant grant, Actor actor) {
        return switch (grant.role().reach()) {
            case EVERYWHERE -> true;
            case BODY -> grant.body() != null && grant.body().equals(body());
            case OWN -> actor.id() != null && concerns(actor.id());
            case MEETING -> grant.body() != null && grant.body().equals(body()) && concerns(actor.id());
        };
    }
}
