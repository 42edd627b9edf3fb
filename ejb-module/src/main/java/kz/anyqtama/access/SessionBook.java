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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which browsers are signed in: they are few for an account, end when left alone and end after half a day. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SessionBook {

    @PersistenceContext
    private EntityManager sessions;
    @Inject
    private Directory directory;
    @Inject
    private DoorRules rules;
    @Inject
    private Clock clock;

    /** Begins a session; the oldest of the account end when there are too many. */
    public UUID open(UUID account) {
        Instant now = clock.instant();
        sessions.find(Account.class, account, LockModeType.PESSIMISTIC_WRITE);
        List<UUID> old = sessions.createQuery(
                        "select id from AccountSession where account = :account order by startedAt desc", UUID.class)
                .setParameter("account", account).setFirstResult(rules.mostSessions() - 1).getResultList();
        if (!old.isEmpty()) {
            sessions.createQuery("delete from AccountSession where id in :old").setParameter("old", old).executeUpdate();
        }
        var session = new AccountSession(account, now);
        sessions.persist(session);
        return session.id();
    }

    /** Whoever the session belongs to, with the roles of today; empty when it is over or the account closed. */
    public Optional<Actor> seen(UUID id) {
        Instant now = clock.instant();
        List<?> account = sessions.createNativeQuery("""
                        update account_session set seen_at = :now
                        where id = :id and seen_at > :idleSince and started_at > :begunBefore
                        returning account""", UUID.class)
                .setParameter("now", now).setParameter("id", id)
                .setParameter("idleSince", now.minus(rules.idle()))
                .setParameter("begunBefore", now.minus(rules.longest()))
                .getResultList();
        return account.stream().findFirst().map(UUID.class::cast).flatMap(directory::known);
    }

    public void close(UUID id) {
        sessions.createQuery("delete from AccountSession where id = :id").setParameter("id", id).executeUpdate();
    }

    /** Ends every session of an account but one, or all when that is null. */
    public void closeOthers(UUID account, UUID but) {
        sessions.createQuery("delete from AccountSession where account = :account and (:but is null or id <> :but)")
                .setParameter("account", account).setParameter("but", but).executeUpdate();
    }
}
