package kz.anyqtama.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Grant;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Role;
import kz.anyqtama.audit.Digest;

/**
 * Idempotency keys: scoped to their user, one act on one subject each. A second call with the same key waits for the
 * first to end, and then does nothing; the same key with other data is refused.
 */
@ApplicationScoped
public class ActKeys {

    private static final Jsonb JSON = JsonbBuilder.create();

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Who acts, and the subject on which this has been done under the same key already, or null when it is to be done. */
    public record Admission(Actor actor, UUID done) {
    }

    /**
     * Takes the key, waits for the subject's row where there is one, and tells who acts: the grants in force today. One
     * statement, in which the key comes before the row, so that two calls with one key do not wait for each other.
     */
    @SuppressWarnings("unchecked")
    Admission admit(UUID account, UUID key, Act<?> act, UUID subject, Instant at) {
        byte[] digest = digest(act, subject);
        List<Tuple> rows = em.createNativeQuery("""
                with taken as (insert into act_key (actor, key, digest, subject, at)
                    values (:account, :key, :digest, :subject, :at) on conflict do nothing returning 1),
                locked as (select from %s where id = :subject and (select count(*) from taken) >= 0 for no key update)
                select a.name, g.role, g.body, g.on_behalf_of, exists (select from taken) as fresh,
                    (select count(*) from locked) as found
                from account a left join role_grant g on g.account = a.id
                    and g.valid_from <= :today and (g.valid_until is null or g.valid_until > :today)
                where a.id = :account and a.state = 'ACTIVE'""".formatted(Whole.table(act.subjectType())), Tuple.class)
                .setParameter("account", account).setParameter("key", key).setParameter("digest", digest)
                .setParameter("subject", subject).setParameter("at", at).setParameter("today", LocalDate.now(clock))
                .getResultList();
        Tuple first = rows.stream().findFirst().orElseThrow(() -> Refusal.notAllowed(act.kind().paragraph()));
        var grants = rows.stream().filter(row -> row.get("role") != null).map(ActKeys::grant).collect(Collectors.toUnmodifiableSet());
        return new Admission(new Actor(account, first.get("name", String.class), grants),
                first.get("fresh", Boolean.class) ? null : done(account, key, digest));
    }

    private static Grant grant(Tuple row) {
        return new Grant(Role.valueOf(row.get("role", String.class)), row.get("body", String.class), row.get("on_behalf_of", UUID.class));
    }

    private UUID done(UUID account, UUID key, byte[] digest) {
        Tuple earlier = (Tuple) em.createNativeQuery("select digest, subject from act_key where actor = :actor and key = :key", Tuple.class)
                .setParameter("actor", account).setParameter("key", key).getSingleResult();
        if (!MessageDigest.isEqual(digest, earlier.get("digest", byte[].class))) {
            throw Refusal.clash("keyReused");
        }
        return earlier.get("subject", UUID.class);
    }

    /** An act that opens its subject has none yet that a second call could name. */
    private static byte[] digest(Act<?> act, UUID subject) {
        return Digest.sha256((act.kind() + " " + (act.kind().opens() ? "" : subject) + JSON.toJson(act)).getBytes(StandardCharsets.UTF_8));
    }
}
