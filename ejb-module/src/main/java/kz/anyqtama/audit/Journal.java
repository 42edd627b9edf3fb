package kz.anyqtama.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The two streams beside the chain: refused attempts, and looks at personal data. */
@ApplicationScoped
public class Journal {

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Written in a transaction of its own: the refused act's has been rolled back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(UUID actor, String kind, UUID subject, String code, String field) {
        em.persist(new RefusedAttempt(clock.instant(), actor, kind, subject, code, field));
    }

    /** Written with the read it tells of: what cannot be logged is not shown. */
    @Transactional
    public void looked(UUID actor, UUID subject, String what) {
        em.persist(new PersonalDataLook(clock.instant(), actor, subject, what));
    }
}
