package kz.anyqtama.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** Something a person is told in the account. The text is made from the kind and the facts when it is shown. */
@Entity
@Table(name = "message")
public class Message {

    @Id
    private UUID id = UUID.randomUUID();
    private UUID dossier;
    private UUID account;
    private String kind;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Facts facts;
    private Instant createdAt;
    private Instant readAt;

    /** What the text names, by placeholder. */
    public record Facts(Map<String, String> values) {
    }

    protected Message() {
    }

    public Message(UUID dossier, UUID account, String kind, Map<String, String> facts, Instant createdAt) {
        this.dossier = dossier;
        this.account = account;
        this.kind = kind;
        this.facts = new Facts(Map.copyOf(facts));
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    public UUID dossier() {
        return dossier;
    }

    public UUID account() {
        return account;
    }

    /** Bundle key {@code message.<kind>}. */
    public String kind() {
        return kind;
    }

    public Map<String, String> facts() {
        return facts.values();
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant readAt() {
        return readAt;
    }
}
