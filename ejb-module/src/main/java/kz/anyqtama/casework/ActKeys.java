package kz.anyqtama.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.audit.Digest;

/**
 * Idempotency keys: scoped to their user, one act each. A second call with the same key waits for the first to end,
 * and then does nothing; the same key with other data is refused.
 */
@ApplicationScoped
public class ActKeys {

    private static final Jsonb JSON = JsonbBuilder.create();
    private static final UUID NOBODY = new UUID(0, 0);

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager em;

    /** Whether the act is to be done: false when it has been done under this key. */
    public boolean claim(Actor actor, UUID key, Act<?> act, UUID subject, Instant at) {
        byte[] digest = digest(act, subject);
        int inserted = em.createNativeQuery("""
                insert into act_key (actor, key, digest, subject, at) values (:actor, :key, :digest, :subject, :at)
                on conflict do nothing""")
                .setParameter("actor", owner(actor)).setParameter("key", key).setParameter("digest", digest)
                .setParameter("subject", subject).setParameter("at", at)
                .executeUpdate();
        if (inserted == 0 && !MessageDigest.isEqual(digest, (byte[]) stored(actor, key, "digest"))) {
            throw Refusal.clash("keyReused");
        }
        return inserted == 1;
    }

    public UUID subjectOf(Actor actor, UUID key) {
        return (UUID) stored(actor, key, "subject");
    }

    private Object stored(Actor actor, UUID key, String column) {
        return em.createNativeQuery("select " + column + " from act_key where actor = :actor and key = :key")
                .setParameter("actor", owner(actor)).setParameter("key", key).getSingleResult();
    }

    private static UUID owner(Actor actor) {
        return actor.id() == null ? NOBODY : actor.id();
    }

    /** An act that opens its subject has none yet that a second call could name. */
    private static byte[] digest(Act<?> act, UUID subject) {
        return Digest.sha256((act.kind() + " " + (act.kind().opens() ? "" : subject) + JSON.toJson(act)).getBytes(StandardCharsets.UTF_8));
    }
}
