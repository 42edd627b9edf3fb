package kz.anyqtama.casework.applying;

import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.DossierAct;
import kz.anyqtama.casework.Moment;

/** An employee takes a submitted application into work (R7). */
public record TakeIntoWork() implements DossierAct {

    @Override
    public ActKind kind() {
        return ActKind.TAKE_INTO_WORK;
    }

    @Override
    public void apply(Dossier dossier, Moment moment) {
        dossier.assignTo(moment.actor().id(), moment.actor().name());
    }
}
