package kz.anyqtama.casework.applying;

import java.util.Map;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.DossierAct;
import kz.anyqtama.casework.Moment;

/** The applicant takes the application back before the decision. A representative only while the authority lasts (R3). */
public record Withdraw(String reason) implements DossierAct {

    @Override
    public ActKind kind() {
        return ActKind.WITHDRAW;
    }

    @Override
    public void apply(Dossier dossier, Moment moment) {
        Representative by = dossier.application().form().getRepresentative();
        if (by != null && by.getValidUntil().isBefore(moment.today())) {
            throw Refusal.outOfTurn("representative.ended", "R3");
        }
        dossier.tell("WITHDRAWN", Map.of("number", dossier.number()), moment.at());
    }
}
