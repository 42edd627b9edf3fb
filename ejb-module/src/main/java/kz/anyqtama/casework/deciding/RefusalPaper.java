package kz.anyqtama.casework.deciding;

import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.Grounds;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.document.RefusalFacts;
import kz.anyqtama.regulation.Edition;

/** What stands on a reasoned refusal (R12, S5). */
final class RefusalPaper {

    private RefusalPaper() {
    }

    static RefusalFacts of(Dossier dossier, Moment moment) {
        Edition edition = dossier.edition(moment.law());
        return new RefusalFacts(dossier.number(), moment.today(), moment.body().nameOn(moment.today()), dossier.name(),
                dossier.number(), moment.time().dateOf(dossier.registeredAt()), dossier.application().occupation(),
                Grounds.named(edition, dossier.decision().grounds()), dossier.decision().reasoning(),
                edition.text("COMPLAINT"), moment.actor().name());
    }
}
