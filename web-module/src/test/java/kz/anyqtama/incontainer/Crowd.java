package kz.anyqtama.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Many dossiers of invented people, stored past the gate: for tests of what many rows do. */
@ApplicationScoped
public class Crowd {

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager em;

    /** So many submitted dossiers like the given one, each with its terms. */
    @Transactional
    public void of(int many, UUID like) {
        em.createNativeQuery("""
                insert into dossier (id, version, audit_sequence, number, service, step, body, applicant, iin, name, occupation, other_title,
                    list_edition, regulation_edition, submitted_at, registered_at, application)
                select gen_random_uuid(), 1, 0, 'crowd-' || nextval('dossier_number'), service, 'SUBMITTED', body, applicant,
                    'crowd' || currval('dossier_number'), 'Толпа ' || n, occupation, other_title, list_edition, regulation_edition,
                    submitted_at - n * interval '1 minute', registered_at, application
                from dossier, generate_series(1, ?) n where id = ?""").setParameter(1, many).setParameter(2, like).executeUpdate();
        em.createNativeQuery("""
                insert into deadline (id, dossier, term, paragraph, working_days, started_at, due_at, confirmed)
                select gen_random_uuid(), d.id, t.term, t.paragraph, t.working_days, t.started_at, t.due_at, t.confirmed
                from dossier d, deadline t where t.dossier = ? and d.number like 'crowd-%'
                    and not exists (select from deadline e where e.dossier = d.id)""").setParameter(1, like).executeUpdate();
    }
}
