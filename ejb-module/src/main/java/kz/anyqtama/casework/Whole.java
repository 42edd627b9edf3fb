package kz.anyqtama.casework;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.anyqtama.access.Account;
import kz.anyqtama.access.Subject;
import kz.anyqtama.commission.Meeting;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;
import org.hibernate.query.Query;

/** Subjects, each read in one statement with the rows that are changed under its lock. */
final class Whole {

    private static final Map<Class<? extends Subject>, String> PARTS =
            Map.of(Dossier.class, "deadlines", Meeting.class, "agenda", Account.class, "grants");

    private Whole() {
    }

    /** The subject as it is. */
    static <S extends Subject> Optional<S> read(EntityManager em, Class<S> type, UUID id) {
        return query(em, type, id).getResultStream().findFirst();
    }

    /** The subject, its row locked; its parts are reached through it alone. */
    static <S extends Subject> Optional<S> locked(EntityManager em, Class<S> type, UUID id) {
        return query(em, type, id).setLockMode("s", LockMode.PESSIMISTIC_WRITE).setHint(HibernateHints.HINT_FOLLOW_ON_LOCKING, false)
                .getResultStream().findFirst();
    }

    private static <S extends Subject> Query<S> query(EntityManager em, Class<S> type, UUID id) {
        return em.unwrap(Session.class).createQuery("select s from " + type.getSimpleName() + " s left join fetch s." + PARTS.get(type)
                + " where s.id = :id", type).setParameter("id", id);
    }
}
