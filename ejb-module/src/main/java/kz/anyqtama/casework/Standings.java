package kz.anyqtama.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Directory;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Role;
import kz.anyqtama.commission.Meeting;

/** Tells whom a dossier or a meeting concerns where it stands and what can be done with it now. */
@Stateless
@RolesAllowed({Role.Name.APPLICANT, Role.Name.EMPLOYEE, Role.Name.SECRETARY, Role.Name.MEMBER, Role.Name.SIGNATORY,
    Role.Name.HEAD, Role.Name.CONTACT_CENTRE, Role.Name.AUDITOR})
public class Standings {

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager em;

    @Inject
    private Directory directory;

    /** @throws Refusal unknown, when there is no such dossier or it is not for the caller to know of */
    public CaseStanding dossier(UUID id) {
        Actor actor = caller();
        Dossier dossier = Whole.read(em, Dossier.class, id).orElse(null);
        boolean own = dossier != null && actor.has(Role.APPLICANT) && dossier.concerns(actor.id());
        if (dossier == null || !own && !actor.has(Role.CONTACT_CENTRE) && !isSeen("dossier d where d.id", new Sight(actor).ofDossiers(), id, actor)) {
            throw Refusal.unknown(null);
        }
        return CaseStanding.of(dossier, actor);
    }

    /** @throws Refusal unknown, when there is no such meeting or it is not for the caller to know of */
    public MeetingStanding meeting(UUID id) {
        Actor actor = caller();
        Meeting meeting = Whole.read(em, Meeting.class, id).orElse(null);
        if (meeting == null || !isSeen("meeting m where m.id", new Sight(actor).ofMeetings(), id, actor)) {
            throw Refusal.unknown(null);
        }
        return MeetingStanding.of(meeting, actor);
    }

    private boolean isSeen(String rows, String sight, UUID id, Actor actor) {
        var query = em.createNativeQuery("select 1 from " + rows + " = :id and " + sight).setParameter("id", id);
        new Sight(actor).parameters().forEach(query::setParameter);
        return !query.getResultList().isEmpty();
    }

    private Actor caller() {
        return directory.actor(directory.caller().orElseThrow(() -> Refusal.notAllowed(null)));
    }
}
