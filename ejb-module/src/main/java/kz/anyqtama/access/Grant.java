package kz.anyqtama.access;

import java.util.UUID;

/**
 * A role in force today for an actor.
 *
 * @param body       KATO code of the local executive body, null for a role that reaches everywhere or only one's own
 * @param onBehalfOf the absent person whose substitute this is, or null
 */
public record Grant(Role role, String body, UUID onBehalfOf) {

    public static Grant of(Role role, String body) {
        return new Grant(role, body, null);
    }
}
