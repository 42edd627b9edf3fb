package kz.anyqtama.casework;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Grant;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Role;

/**
 * Which dossiers and meetings staff see: those of its body; a member of the Commission those of the meetings to which
 * it is called; the auditor all. As a condition of a query, so that no other row leaves the database.
 */
final class Sight {

    private static final Set<Role> STAFF = EnumSet.of(Role.EMPLOYEE, Role.SECRETARY, Role.SIGNATORY, Role.HEAD);

    private final Actor actor;
    private final Set<String> bodies;
    private final Set<String> commissions;

    Sight(Actor actor) {
        this.actor = actor;
        this.bodies = bodies(STAFF);
        this.commissions = bodies(EnumSet.of(Role.MEMBER));
    }

    /** A condition on the rows of dossier as {@code d}. */
    String ofDossiers() {
        return any("d", """
                d.id in (select i.dossier from agenda_item i join meeting c on c.id = i.meeting
                where c.body in (:commissions) and c.members @> cast(:called as jsonb))""");
    }

    /** A condition on the rows of meeting as {@code m}. */
    String ofMeetings() {
        return any("m", "m.body in (:commissions) and m.members @> cast(:called as jsonb)");
    }

    private String any(String row, String asMember) {
        List<String> ways = new ArrayList<>();
        if (actor.has(Role.AUDITOR)) {
            return "true";
        }
        if (!bodies.isEmpty()) {
            ways.add(row + ".body in (:bodies)");
        }
        if (!commissions.isEmpty()) {
            ways.add("(" + asMember + ")");
        }
        return ways.isEmpty() ? "false" : "(" + String.join(" or ", ways) + ")";
    }

    /** What the conditions name. */
    Map<String, Object> parameters() {
        Map<String, Object> named = new HashMap<>();
        if (actor.has(Role.AUDITOR)) {
            return named;
        }
        if (!bodies.isEmpty()) {
            named.put("bodies", bodies);
        }
        if (!commissions.isEmpty()) {
            named.put("commissions", commissions);
            named.put("called", called(actor));
        }
        return named;
    }

    /** What the members of a meeting contain when the actor is among those called. */
    static String called(Actor actor) {
        return "{\"all\":[{\"account\":\"" + actor.id() + "\"}]}";
    }

    /** Whether it reaches a dossier of the body by right, without being called to a meeting. */
    boolean reaches(String body) {
        return actor.has(Role.AUDITOR) || bodies.contains(body);
    }

    /** Refused as unknown, so that nobody learns what there is elsewhere. */
    void require(boolean seen) {
        if (!seen) {
            throw Refusal.unknown(null);
        }
    }

    /** A body of the actor's, for what is told by the working hours of one; null for a role that reaches everywhere. */
    String home() {
        return bodies.stream().findFirst().orElse(commissions.stream().findFirst().orElse(null));
    }

    private Set<String> bodies(Set<Role> roles) {
        return actor.grants().stream().filter(g -> roles.contains(g.role())).map(Grant::body).collect(Collectors.toSet());
    }
}
