package kz.anyqtama.casework.applying;

import java.util.Map;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.DossierAct;
import kz.anyqtama.casework.Moment;

/** The file is incomplete: within the term of R7 the applicant is told what is missing, and the dossier ends (reading 13). */
public record NotAccept() implements DossierAct {

    @Override
    public ActKind kind() {
        return ActKind.NOT_ACCEPT;
    }

    @Override
    public void apply(Dossier dossier, Moment moment) {
        if (dossier.checklist() == null || dossier.checklist().missing().isEmpty()) {
            throw Refusal.outOfTurn("checklist.nothingMissing", "R7");
        }
        dossier.request(1, MissingListPaper.of(dossier, moment), moment.at());
        dossier.tell("NOT_ACCEPTED", Map.of("number", dossier.number()), moment.at());
    }
}
