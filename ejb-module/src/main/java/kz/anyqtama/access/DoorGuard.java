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
import java.util.Locale;

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

    /** Until when the login is locked; null when it is not. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Instant lockedUntil(String login) {
        DoorFailure failure = counts.find(DoorFailure.class, loginKey(login));
        return failure != null && failure.count().isLocked(clock.instant()) ? failure.count().lockedUntil() : null;
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
