package kz.anyqtama.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;

/** Forgets what has no meaning any more: sessions that are over, letters that are too old, failures long ago. */
@Stateless
@PermitAll
public class DoorSweep {

    @PersistenceContext
    private EntityManager door;
    @Inject
    private DoorRules rules;
    @Inject
    private Clock clock;

    public void sweep() {
        Instant now = clock.instant();
        forget("delete from AccountSession where seenAt < :moment", now.minus(rules.idle()));
        forget("delete from AccountSession where startedAt < :moment", now.minus(rules.longest()));
        forget("delete from AccountToken where expiresAt < :moment", now);
        forget("delete from AccountRequest where expiresAt < :moment", now);
        forget("delete from DoorFailure where failedAt < :moment and (lockedUntil is null or lockedUntil < :moment)",
                now.minus(rules.forLogin().forgotten()));
    }

    private void forget(String what, Instant moment) {
        door.createQuery(what).setParameter("moment", moment).executeUpdate();
    }
}
