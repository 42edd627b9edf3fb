package kz.anyqtama.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Directory;
import kz.anyqtama.access.Grant;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Role;
import kz.anyqtama.body.Bodies;
import kz.anyqtama.calendar.Calendars;

/** The seats of a Commission, from which its secretary calls to a meeting (R6). */
@Stateless
@RolesAllowed(Role.Name.SECRETARY)
public class Seats {

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager em;
    @Inject
    private Clock clock;
    @Inject
    private Directory directory;
    @Inject
    private Bodies bodies;
    @Inject
    private Calendars calendars;

    /** A member of a Commission today. @param onBehalfOf whose substitute it is, or null */
    public record Seat(UUID account, String name, String kind, boolean chair, UUID onBehalfOf) {
    }

    /** Bodies whose Commission the caller may call, by code. */
    public Set<String> bodies() {
        Actor actor = directory.actor(directory.caller().orElseThrow(() -> Refusal.notAllowed(null)));
        return actor.grants().stream().filter(g -> ActKind.CONVENE_MEETING.roles().contains(g.role()))
                .map(Grant::body).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who sits there today, the chair first. @throws Refusal unknown, when it is not the caller's to call */
    public List<Seat> of(String body) {
        if (!bodies().contains(body)) {
            throw Refusal.unknown("body");
        }
        var today = calendars.of(bodies.body(body).orElseThrow().hours()).dateOf(clock.instant());
        return em.createQuery("""
                        select a.id, a.name, g.memberKind, g.chair, g.onBehalfOf from RoleGrant g join g.account a
                        where g.role = kz.anyqtama.access.Role.MEMBER and g.body = :body
                        and a.state = kz.anyqtama.access.AccountState.ACTIVE
                        and g.validFrom <= :today and (g.validUntil is null or g.validUntil > :today)
                        order by g.chair desc, a.name""", Object[].class)
                .setParameter("body", body).setParameter("today", today).getResultList().stream()
                .map(row -> new Seat((UUID) row[0], (String) row[1], (String) row[2], (Boolean) row[3], (UUID) row[4]))
                .toList();
    }
}
