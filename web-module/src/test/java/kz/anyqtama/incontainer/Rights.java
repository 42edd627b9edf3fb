package kz.anyqtama.incontainer;

import static kz.anyqtama.access.Role.APPLICANT;
import static kz.anyqtama.access.Role.EMPLOYEE;
import static kz.anyqtama.access.Role.HEAD;
import static kz.anyqtama.access.Role.MEMBER;
import static kz.anyqtama.access.Role.SECRETARY;
import static kz.anyqtama.access.Role.SIGNATORY;
import static kz.anyqtama.access.Role.SYSTEM_ADMINISTRATOR;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import kz.anyqtama.access.Role;
import kz.anyqtama.casework.ActKind;

/**
 * Who may do which act, written down from the order and the actors it names, apart from the table of acts. Staff within
 * its own body, applicants and members on what is theirs, the administrator on every account; nobody else anything.
 */
final class Rights {

    private static final Map<ActKind, Set<Role>> WHO = new EnumMap<>(ActKind.class);

    static {
        // R3: the applicant applies and takes back.
        who(Set.of(APPLICANT), ActKind.SUBMIT, ActKind.WITHDRAW);
        // R7: the employee of the body; the head may give a case to another employee.
        who(Set.of(EMPLOYEE), ActKind.TAKE_INTO_WORK, ActKind.CHECK_COMPLETENESS, ActKind.NOT_ACCEPT, ActKind.SEND_TO_COMMISSION,
                ActKind.CORRECT_ENTRY);
        who(Set.of(EMPLOYEE, HEAD), ActKind.REASSIGN);
        // R6, R9: the secretary runs the meeting, the members vote and sign; a member may stand aside.
        who(Set.of(SECRETARY), ActKind.CONVENE_MEETING, ActKind.PUT_ON_AGENDA, ActKind.TAKE_OFF_AGENDA, ActKind.RECORD_PRESENCE,
                ActKind.OPEN_MEETING, ActKind.ASSESS, ActKind.DRAW_UP_PROTOCOL, ActKind.CLOSE_MEETING);
        who(Set.of(MEMBER), ActKind.VOTE, ActKind.CONFIRM_PROTOCOL, ActKind.REFUSE_TO_CONFIRM);
        who(Set.of(SECRETARY, MEMBER), ActKind.RECUSE);
        // R11 to R13: the authorised person decides and signs.
        who(Set.of(SIGNATORY), ActKind.DECIDE_ISSUE, ActKind.DECIDE_REFUSAL, ActKind.REMAKE_CERTIFICATE);
        // What follows from another act is asked for by nobody.
        who(Set.of(), ActKind.SCHEDULE, ActKind.TAKE_RECOMMENDATION, ActKind.DELIVER_CERTIFICATE, ActKind.DELIVER_REFUSAL);
        // Accounts are the system administrator's.
        who(Set.of(SYSTEM_ADMINISTRATOR), ActKind.CREATE_STAFF, ActKind.GRANT_ROLE, ActKind.END_GRANT, ActKind.APPOINT_SUBSTITUTE,
                ActKind.CORRECT_ACCOUNT, ActKind.SEND_PASSWORD_LINK, ActKind.UNLOCK_ACCOUNT, ActKind.CLOSE_ACCOUNT);
    }

    private Rights() {
    }

    private static void who(Set<Role> roles, ActKind... acts) {
        Arrays.stream(acts).forEach(act -> WHO.put(act, roles));
    }

    static Set<ActKind> written() {
        return WHO.keySet();
    }

    /** @param own the subject belongs to the actor's body, to the actor, or the member is called to it */
    static boolean allows(ActKind act, Role role, boolean own) {
        boolean everywhere = EnumSet.of(SYSTEM_ADMINISTRATOR).contains(role);
        return WHO.get(act).contains(role) && (own || everywhere);
    }
}
