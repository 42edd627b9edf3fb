package kz.anyqtama.casework;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.anyqtama.access.Account;
import kz.anyqtama.access.Subject;
import kz.anyqtama.commission.Meeting;

/**
 * Subjects, each read with its parts, the rows that are changed under its lock alone. Lock and read are two statements:
 * one that waits for the row and joins the parts would see these as they were before the wait.
 */
final class Whole {

    private static final Map<Class<? extends Subject>, String> PARTS =
            Map.of(Dossier.class, "deadlines", Meeting.class, "agenda", Account.class, "grants");

    private Whole() {
    }

    /** The table whose row is locked. */
    static String table(Class<? extends Subject> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Waits for the subject's row, and reads it then. */
    static <S extends Subject> Optional<S> locked(EntityManager em, Class<S> type, UUID id) {
        em.createNativeQuery("select 1 from " + table(type) + " where id = :id for no key update").setParameter("id", id).getResultList();
        return read(em, type, id);
    }

    /** The subject as it is now. */
    static <S extends Subject> Optional<S> read(EntityManager em, Class<S> type, UUID id) {
        return em.createQuery("select s from " + type.getSimpleName() + " s left join fetch s." + PARTS.get(type) + " where s.id = :id", type)
                .setParameter("id", id).getResultStream().findFirst();
    }
}
