package kz.anyqtama.casework.applying;

import java.util.List;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.document.MissingListFacts;
import kz.anyqtama.regulation.RequiredDocument;

/** What stands on the list of what is missing (R7). */
final class MissingListPaper {

    private MissingListPaper() {
    }

    static MissingListFacts of(Dossier dossier, Moment moment) {
        List<RequiredDocument> slots = dossier.edition(moment.law()).documents(dossier.service());
        List<MissingListFacts.Missing> missing = dossier.checklist().missing().stream()
                .map(finding -> slots.stream().filter(s -> s.slot().equals(finding.slot())).findFirst()
                        .map(s -> new MissingListFacts.Missing(s.name(), s.paragraph(), finding.remark())).orElseThrow())
                .toList();
        return new MissingListFacts(dossier.number(), moment.time().dateOf(dossier.registeredAt()), moment.today(),
                moment.body().nameOn(moment.today()), dossier.name(), dossier.application().occupation(), missing,
                dossier.edition(moment.law()).text("NEXT_AFTER_NOT_ACCEPTED"), moment.actor().name());
    }
}
