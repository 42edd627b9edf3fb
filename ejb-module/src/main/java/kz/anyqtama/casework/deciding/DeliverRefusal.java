package kz.anyqtama.casework.deciding;

import java.util.Map;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.DossierAct;
import kz.anyqtama.casework.Moment;

/** The reasoned refusal is in the account, with date and time (R5, R12, R13). Follows from the made paper. */
public record DeliverRefusal() implements DossierAct {

    @Override
    public ActKind kind() {
        return ActKind.DELIVER_REFUSAL;
    }

    @Override
    public void apply(Dossier dossier, Moment moment) {
        if (dossier.decision().issue()) {
            throw Refusal.outOfTurn("delivery.otherResult", "R13");
        }
        dossier.delivered(moment.at());
        dossier.tell("RESULT_REFUSAL", Map.of("number", dossier.number()), moment.at());
    }
}
