package kz.anyqtama.access;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says who somebody is today: the account with the roles in force, each time anew, so that a role ends on its day. */
@Stateless
@PermitAll
public class Directory {

    @PersistenceContext
    private EntityManager accounts;
    @Inject
    private Clock clock;
    @Resource
    private SessionContext session;

    /**
     * The owner of an account, in one statement.
     *
     * @throws Refusal not allowed, when there is no such account or it is closed
     */
    public Actor actor(UUID account) {
        return known(account).orElseThrow(() -> Refusal.notAllowed(null));
    }

    /** The owner of an account, in one statement; empty when there is no such account or it is closed. */
    public Optional<Actor> known(UUID account) {
        List<Object[]> rows = accounts.createQuery("""
                        select a.name, g.role, g.body, g.onBehalfOf
                        from Account a
                        left join a.grants g on g.validFrom <= :today and (g.validUntil is null or g.validUntil > :today)
                        where a.id = :account and a.state = kz.anyqtama.access.AccountState.ACTIVE
                        """, Object[].class)
                .setParameter("account", account)
                .setParameter("today", LocalDate.now(clock))
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        Set<Grant> grants = rows.stream().filter(row -> row[1] != null)
                .map(row -> new Grant((Role) row[1], (String) row[2], (UUID) row[3]))
                .collect(Collectors.toUnmodifiableSet());
        return rows.stream().findFirst().map(row -> new Actor(account, (String) row[0], grants));
    }

    /** The account of whoever calls, empty for a visitor who has not signed in. The principal's name is the account's id. */
    public Optional<UUID> caller() {
        try {
            return Optional.of(UUID.fromString(session.getCallerPrincipal().getName()));
        } catch (IllegalArgumentException visitor) {
            return Optional.empty();
        }
    }
}
