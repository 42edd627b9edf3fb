package kz.anyqtama.access;

import java.util.UUID;

/**
 * Which accounts are asked for; null asks for any.
 *
 * @param role   held today
 * @param body   of a role held today
 * @param search the beginning of a login or a part of a name
 * @param after  the account that the page follows, null at the first page
 */
public record UserQuestion(AccountKind kind, AccountState state, Role role, String body, String search, UUID after) {

    public UserQuestion {
        search = search == null || search.isBlank() ? null : search.strip();
    }

    /** The same list from the account on. */
    public UserQuestion after(UUID following) {
        return new UserQuestion(kind, state, role, body, search, following);
    }

    /** Whether a role or its body is asked for. */
    boolean asksForRole() {
        return role != null || body != null;
    }
}
