package kz.anyqtama.casework.applying;

import java.util.List;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.regulation.Law;
import kz.anyqtama.regulation.RequiredDocument;

/** The documents of S8 that concern one dossier. */
public final class Slots {

    private Slots() {
    }

    /** What the employee looks at: what is required of this application, and what it brought besides. */
    public static List<RequiredDocument> toCheck(Dossier dossier, Law law) {
        var brought = dossier.application().attachments();
        boolean experience = !dossier.application().form().getExperience().isEmpty();
        return dossier.edition(law).documents(dossier.service()).stream()
                .filter(slot -> brought.stream().anyMatch(a -> a.slot().equals(slot.slot()))
                        || slot.requirement() == RequiredDocument.Requirement.ALWAYS
                        || slot.requirement() == RequiredDocument.Requirement.IF_EXPERIENCE && experience)
                .toList();
    }
}
