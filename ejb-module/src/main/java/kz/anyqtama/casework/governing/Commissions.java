package kz.anyqtama.casework.governing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.anyqtama.access.Role;
import kz.anyqtama.body.Bodies;
import kz.anyqtama.body.Body;
import kz.anyqtama.regulation.Choice;
import kz.anyqtama.regulation.Editions;

/** Whether each Commission has a member of every kind that it must have (R6), and a chair. */
@Stateless
@RolesAllowed(Role.Name.SYSTEM_ADMINISTRATOR)
public class Commissions {

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager em;
    @Inject
    private Clock clock;
    @Inject
    private Bodies bodies;
    @Inject
    private Editions editions;

    /** What a Commission lacks today. @param unformed whether it has no member at all */
    public record Lack(Body body, boolean unformed, boolean noChair, List<Choice> kinds) {
    }

    /** The Commissions that lack something, by the code of the body; in one statement. */
    public List<Lack> lacking() {
        LocalDate today = LocalDate.now(clock);
        Map<String, Set<String>> taken = new HashMap<>();
        Set<String> chaired = new HashSet<>();
        em.createQuery("""
                        select g.body, g.memberKind, g.chair from RoleGrant g join g.account a
                        where g.role = kz.anyqtama.access.Role.MEMBER and a.state = kz.anyqtama.access.AccountState.ACTIVE
                        and g.validFrom <= :today and (g.validUntil is null or g.validUntil > :today)""", Object[].class)
                .setParameter("today", today).getResultStream().forEach(row -> {
                    taken.computeIfAbsent((String) row[0], body -> new HashSet<>()).add((String) row[1]);
                    if ((Boolean) row[2]) {
                        chaired.add((String) row[0]);
                    }
                });
        List<Choice> wanted = editions.law().latest().memberKinds();
        return bodies.all().stream().filter(body -> body.existsOn(today)).map(body -> {
            Set<String> kinds = taken.getOrDefault(body.code(), Set.of());
            return new Lack(body, kinds.isEmpty(), !chaired.contains(body.code()),
                    wanted.stream().filter(kind -> !kinds.contains(kind.code())).toList());
        }).filter(lack -> lack.noChair() || !lack.kinds().isEmpty()).toList();
    }
}
