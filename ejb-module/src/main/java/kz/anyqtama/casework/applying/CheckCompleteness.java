package kz.anyqtama.casework.applying;

import java.util.List;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Checklist;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.DossierAct;
import kz.anyqtama.casework.Moment;

/** The employee looks at the documents slot by slot and writes down what was found (R7, S8). */
public record CheckCompleteness(List<Checklist.Finding> findings) implements DossierAct {

    @Override
    public ActKind kind() {
        return ActKind.CHECK_COMPLETENESS;
    }

    @Override
    public void apply(Dossier dossier, Moment moment) {
        Refusal.require(findings, "findings", "R7");
        var checklist = new Checklist(findings);
        checklist.requireSoundAgainst(Slots.toCheck(dossier, moment.law()));
        dossier.checked(checklist);
    }
}
