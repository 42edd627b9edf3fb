package kz.anyqtama.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Counts attempts at the door. An attempt counts before it is tried, and is taken back when it succeeds, so that
 * guesses sent at the same moment all count. A login counts whether or not it exists, and is kept only as a hash.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DoorGuard {

    @PersistenceContext
    private EntityManager counts;
    @Inject
    private DoorRules rules;
    @Inject
    private Clock clock;

    /** Counts an attempt to sign in. @throws Refusal {@code locked} with the moment until which nothing is tried */
    public void attempt(String login, String address) {
        count("address:" + address, rules.forAddress());
        count(loginKey(login), rules.forLogin());
    }

    /** The attempt has succeeded. */
    public void passed(String login, String address) {
        counts.createQuery("delete from DoorFailure where counted = :login").setParameter("login", loginKey(login)).executeUpdate();
        DoorFailure ofAddress = counts.find(DoorFailure.class, "address:" + address, LockModeType.PESSIMISTIC_WRITE);
        if (ofAddress != null) {
            ofAddress.takeBack();
        }
    }

    /** Counts a letter that an address makes us write. @throws Refusal {@code locked}, as above */
    public void letter(String address) {
        count("letter:" + address, rules.forAddress());
    }

    /** Which of the logins are locked, and until when. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Map<String, Instant> locks(Collection<String> logins) {
        Map<String, String> byKey = logins.stream().collect(Collectors.toMap(DoorGuard::loginKey, Function.identity()));
        if (byKey.isEmpty()) {
            return Map.of();
        }
        return counts.createQuery("select counted, lockedUntil from DoorFailure where counted in :keys and lockedUntil > :now", Object[].class)
                .setParameter("keys", byKey.keySet()).setParameter("now", clock.instant()).getResultStream()
                .collect(Collectors.toMap(row -> byKey.get((String) row[0]), row -> (Instant) row[1]));
    }

    /** Forgets the failures of a login, as part of the act that unlocks it. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void forget(String login) {
        counts.createQuery("delete from DoorFailure where counted = :login").setParameter("login", loginKey(login)).executeUpdate();
    }

    private void count(String key, Lockout lockout) {
        Instant now = clock.instant();
        counts.createNativeQuery("""
                        insert into door_failure (counted, failures, failed_at) values (:key, 1, :epoch)
                        on conflict (counted) do nothing""")
                .setParameter("key", key).setParameter("epoch", Instant.EPOCH).executeUpdate();
        DoorFailure failure = counts.find(DoorFailure.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (failure.count().isLocked(now)) {
            throw Refusal.input("locked", null, null, failure.count().lockedUntil());
        }
        failure.count(lockout.fail(failure.count(), now));
    }

    private static String loginKey(String login) {
        return "login:" + Secrets.hex(Secrets.hash(login.strip().toLowerCase(Locale.ROOT)));
    }
}
