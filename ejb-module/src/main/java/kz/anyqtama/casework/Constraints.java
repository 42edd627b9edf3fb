package kz.anyqtama.casework;

import java.util.Map;
import java.util.Optional;
import kz.anyqtama.access.Refusal;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.postgresql.util.ServerErrorMessage;

/** The rules that the database holds, told as refusals when two acts met there; so is a meeting that it broke off. */
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
            if (cause instanceof PSQLException broken) {
                return asRefusal(broken).<RuntimeException>map(rule -> rule).orElse(failure);
            }
        }
        return failure;
    }

    private static Optional<Refusal> asRefusal(PSQLException broken) {
        if (PSQLState.DEADLOCK_DETECTED.getState().equals(broken.getSQLState())) {
            return Optional.of(Refusal.clash("changedMeanwhile"));
        }
        return Optional.ofNullable(broken.getServerErrorMessage()).map(ServerErrorMessage::getConstraint).map(RULES::get)
                .map(rule -> new Refusal(rule.kind(), rule.code(), rule.field(), rule.paragraph()));
    }
}
