package kz.anyqtama.casework.governing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.anyqtama.access.AccountKind;
import kz.anyqtama.access.AccountState;
import kz.anyqtama.access.Person;
import kz.anyqtama.access.Role;
import kz.anyqtama.casework.ActKind;

/**
 * One account as the system administrator sees it.
 *
 * @param lockedUntil until when it cannot be signed in with, or null
 * @param linkUntil   until when a link to set the password is open, or null
 * @param oneself     whether it is the caller's own
 * @param acts        what the caller may do to it now
 */
public record UserView(UUID id, long version, String login, AccountKind kind, AccountState state, Person person,
                       Instant createdAt, boolean hasPassword, Instant lockedUntil, Instant linkUntil, boolean oneself,
                       List<Held> grants, List<Line> history, List<ActKind> acts, LocalDate today) {

    /** How a grant stands today. */
    public enum GrantState { TO_COME, IN_FORCE, ENDED }

    /**
     * A role given.
     *
     * @param last       the last day, or null while no end is set
     * @param onBehalfOf the name of the person stood in for, or null
     */
    public record Held(UUID id, Role role, String body, String memberKind, boolean chair, LocalDate from, LocalDate last,
                       String onBehalfOf, GrantState standing) {
    }

    /** A line of the history. @param grant what role it was about, or null */
    public record Line(Instant at, String actor, ActKind kind, Held grant) {
    }

    /** Somebody whose place a substitute may take: the account and its grant. */
    public record Holder(UUID account, UUID grant, String name, Role role, String memberKind, boolean chair) {
    }

    public boolean isOpen(ActKind kind) {
        return acts.contains(kind);
    }
}
