package kz.anyqtama.casework;

import java.util.Map;
import kz.anyqtama.access.Refusal;
import org.postgresql.util.PSQLException;

/** The rules that the database holds, told as refusals when two acts met there. */
final class Constraints {

    private static final Map<String, Refusal> RULES = Map.of(
            "one_open_application", Refusal.outOfTurn("dossier.openAlready", "R3"),
            "one_in_force", Refusal.outOfTurn("certificate.inForceAlready", "R14"),
            "one_agenda_at_a_time", Refusal.clash("meeting.onAnotherAgenda"),
            "one_login", Refusal.input("account.loginTaken", "login", null));

    private Constraints() {
    }

    /** The refusal that the broken constraint stands for; any other failure as it is. */
    static RuntimeException asRefusal(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Refusal rule = cause instanceof PSQLException broken && broken.getServerErrorMessage() != null
                    ? RULES.get(String.valueOf(broken.getServerErrorMessage().getConstraint())) : null;
            if (rule != null) {
                return new Refusal(rule.kind(), rule.code(), rule.field(), rule.paragraph());
            }
        }
        return failure;
    }
}
