package kz.anyqtama.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts, with the grants in force at the moment of acting.
 *
 * @param id   the account, null for the software itself
 * @param name as it is written into history and papers
 */
public record Actor(UUID id, String name, Set<Grant> grants) {

    /** The software itself: what follows from another act, and ticks. */
    public static final Actor SYSTEM = new Actor(null, "system", Set.of(Grant.of(Role.SYSTEM, null)));

    public Actor {
        grants = Set.copyOf(grants);
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(g -> g.role() == role);
    }

    /** The grant, if any, by which this actor may act in one of the roles on the subject. */
    public Optional<Grant> grantFor(Subject subject, Set<Role> roles) {
        return grants.stream().filter(g -> roles.contains(g.role()) && subject.isWithin(g, this)).findFirst();
    }
}
