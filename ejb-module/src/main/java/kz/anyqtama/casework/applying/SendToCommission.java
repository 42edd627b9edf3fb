package kz.anyqtama.casework.applying;

import java.util.Map;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.DossierAct;
import kz.anyqtama.casework.Moment;

/** The documents are complete: the employee sends them to the Commission within the term of R7. */
public record SendToCommission() implements DossierAct {

    @Override
    public ActKind kind() {
        return ActKind.SEND_TO_COMMISSION;
    }

    @Override
    public void apply(Dossier dossier, Moment moment) {
        if (dossier.checklist() == null) {
            throw Refusal.outOfTurn("checklist.open", "R7");
        }
        if (!dossier.checklist().missing().isEmpty()) {
            throw Refusal.outOfTurn("checklist.incomplete", "R7", dossier.checklist().missing().size());
        }
        dossier.tell("SENT_TO_COMMISSION", Map.of("number", dossier.number()), moment.at());
    }
}
