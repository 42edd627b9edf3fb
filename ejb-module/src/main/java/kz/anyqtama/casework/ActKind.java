package kz.anyqtama.casework;

import static kz.anyqtama.access.Role.APPLICANT;
import static kz.anyqtama.access.Role.EMPLOYEE;
import static kz.anyqtama.access.Role.HEAD;
import static kz.anyqtama.access.Role.MEMBER;
import static kz.anyqtama.access.Role.SECRETARY;
import static kz.anyqtama.access.Role.SIGNATORY;
import static kz.anyqtama.access.Role.SYSTEM;
import static kz.anyqtama.access.Role.SYSTEM_ADMINISTRATOR;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import kz.anyqtama.access.AccountState;
import kz.anyqtama.access.Role;
import kz.anyqtama.commission.MeetingStep;
import kz.anyqtama.regulation.TermKind;

/**
 * The table of acts, in the order's sequence: paragraph, roles, steps it is possible from, step it leads to (null: it
 * stays), term it meets, and whether the version seen is compared (members of one meeting act side by side; their
 * acts name what they saw instead). Buttons, the API, the docs and the authorisation tests are read from it.
 */
public enum ActKind {

    SUBMIT("R3", by(APPLICANT), nowhere(), Step.SUBMITTED),
    TAKE_INTO_WORK("R7", by(EMPLOYEE), at(Step.SUBMITTED), Step.CHECKING),
    REASSIGN("R7", by(EMPLOYEE, HEAD), at(Step.CHECKING, Step.AT_COMMISSION, Step.RECOMMENDED), null),
    CHECK_COMPLETENESS("R7", by(EMPLOYEE), at(Step.CHECKING), null),
    NOT_ACCEPT("R7", by(EMPLOYEE), at(Step.CHECKING), Step.NOT_ACCEPTED, TermKind.SEND_TO_COMMISSION),
    SEND_TO_COMMISSION("R7", by(EMPLOYEE), at(Step.CHECKING), Step.AT_COMMISSION, TermKind.SEND_TO_COMMISSION),

    CONVENE_MEETING("R6", by(SECRETARY), nowhere(), MeetingStep.CONVENED),
    PUT_ON_AGENDA("R9", by(SECRETARY), at(MeetingStep.CONVENED, MeetingStep.IN_SESSION), null),
    TAKE_OFF_AGENDA("R9", by(SECRETARY), at(MeetingStep.CONVENED, MeetingStep.IN_SESSION), null),
    SCHEDULE(Seen.NOTHING, "R9", by(SECRETARY), at(Step.AT_COMMISSION), null),
    RECORD_PRESENCE("R9", by(SECRETARY), at(MeetingStep.CONVENED, MeetingStep.IN_SESSION), null),
    OPEN_MEETING("R6", by(SECRETARY), at(MeetingStep.CONVENED), MeetingStep.IN_SESSION),
    RECUSE("R9", by(SECRETARY, MEMBER), at(MeetingStep.CONVENED, MeetingStep.IN_SESSION), null),
    ASSESS("R10", by(SECRETARY), at(MeetingStep.IN_SESSION), null),
    VOTE(Seen.PART, "R9", by(MEMBER), at(MeetingStep.IN_SESSION), null),
    DRAW_UP_PROTOCOL("R9", by(SECRETARY), at(MeetingStep.IN_SESSION), null),
    CONFIRM_PROTOCOL(Seen.PART, "R9", by(MEMBER), at(MeetingStep.IN_SESSION), null),
    REFUSE_TO_CONFIRM(Seen.PART, "R9", by(MEMBER), at(MeetingStep.IN_SESSION), null),
    TAKE_RECOMMENDATION(Seen.NOTHING, "R9", by(MEMBER), at(Step.AT_COMMISSION), Step.RECOMMENDED),
    CLOSE_MEETING("R9", by(SECRETARY), at(MeetingStep.IN_SESSION), MeetingStep.CLOSED),

    DECIDE_ISSUE("R11", by(SIGNATORY), at(Step.RECOMMENDED), Step.DECIDED, TermKind.DECIDE),
    DECIDE_REFUSAL("R12", by(SIGNATORY), at(Step.RECOMMENDED), Step.DECIDED, TermKind.DECIDE),
    DELIVER_CERTIFICATE(Seen.NOTHING, "R13", by(SYSTEM), at(Step.DECIDED), Step.ISSUED, TermKind.DELIVER_RESULT),
    DELIVER_REFUSAL(Seen.NOTHING, "R13", by(SYSTEM), at(Step.DECIDED), Step.REFUSED, TermKind.DELIVER_RESULT),
    WITHDRAW("R3", by(APPLICANT), Step.UNDECIDED, Step.WITHDRAWN),
    CORRECT_ENTRY("F1", by(EMPLOYEE), union(Step.UNDECIDED, Step.ISSUED), null),
    REMAKE_CERTIFICATE("F3", by(SIGNATORY), at(Step.ISSUED), null),

    CREATE_STAFF("R7", by(SYSTEM_ADMINISTRATOR), nowhere(), AccountState.ACTIVE),
    GRANT_ROLE("R6", by(SYSTEM_ADMINISTRATOR), at(AccountState.ACTIVE), null),
    END_GRANT("R6", by(SYSTEM_ADMINISTRATOR), at(AccountState.ACTIVE), null),
    APPOINT_SUBSTITUTE("R6", by(SYSTEM_ADMINISTRATOR), at(AccountState.ACTIVE), null),
    CORRECT_ACCOUNT("R7", by(SYSTEM_ADMINISTRATOR), at(AccountState.ACTIVE), null),
    SEND_PASSWORD_LINK("R7", by(SYSTEM_ADMINISTRATOR), at(AccountState.ACTIVE), null),
    UNLOCK_ACCOUNT("R7", by(SYSTEM_ADMINISTRATOR), at(AccountState.ACTIVE), null),
    CLOSE_ACCOUNT("R7", by(SYSTEM_ADMINISTRATOR), at(AccountState.ACTIVE), AccountState.CLOSED);

    /** What of the subject the actor had before them, and so what must not have moved. */
    public enum Seen {
        /** The subject at one version. */
        WHOLE,
        /** A part that the act itself names. */
        PART,
        /** Nobody asks for it: it follows from something else. */
        NOTHING
    }

    private final Seen seen;
    private final String paragraph;
    private final Set<Role> roles;
    private final Set<Enum<?>> from;
    private final Enum<?> to;
    private final Set<TermKind> meets;

    ActKind(String paragraph, Set<Role> roles, Set<? extends Enum<?>> from, Enum<?> to, TermKind... meets) {
        this(Seen.WHOLE, paragraph, roles, from, to, meets);
    }

    ActKind(Seen seen, String paragraph, Set<Role> roles, Set<? extends Enum<?>> from, Enum<?> to, TermKind... meets) {
        this.seen = seen;
        this.paragraph = paragraph;
        this.roles = roles;
        this.from = Set.copyOf(from);
        this.to = to;
        this.meets = Set.of(meets);
    }

    /** The paragraph it rests on. */
    public String paragraph() {
        return paragraph;
    }

    /** Who may do it, each where the role reaches. */
    public Set<Role> roles() {
        return roles;
    }

    /** Steps it is possible from; empty for an act that opens its subject. */
    public Set<Enum<?>> from() {
        return from;
    }

    /** The step it leads to from the given one. */
    public Enum<?> to(Enum<?> present) {
        return to == null ? present : to;
    }

    /** The terms it meets. */
    public Set<TermKind> meets() {
        return meets;
    }

    public boolean opens() {
        return from.isEmpty();
    }

    /** Whether it only follows from another act, so that nobody can ask for it. */
    public boolean follows() {
        return seen == Seen.NOTHING;
    }

    public boolean comparesVersion() {
        return seen == Seen.WHOLE;
    }

    /** Whether the actor sees it among what can be done from the step; the gate asks the same. */
    public boolean isPossibleFrom(Enum<?> step) {
        return from.contains(step);
    }

    private static Set<Role> by(Role... roles) {
        return EnumSet.copyOf(Arrays.asList(roles));
    }

    private static Set<Enum<?>> nowhere() {
        return Set.of();
    }

    private static Set<Enum<?>> at(Enum<?>... steps) {
        return new LinkedHashSet<>(Arrays.asList(steps));
    }

    private static Set<Enum<?>> union(Set<Step> some, Step more) {
        Set<Enum<?>> all = new LinkedHashSet<>(some);
        all.add(more);
        return all;
    }
}
