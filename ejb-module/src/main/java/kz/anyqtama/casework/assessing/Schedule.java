package kz.anyqtama.casework.assessing;

import java.time.Instant;
import java.util.Map;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.DossierAct;
import kz.anyqtama.casework.Moment;

/** Follows from the agenda: the dossier knows when the Commission hears it, and so does the applicant (R9). */
public record Schedule(String meeting, Instant plannedAt) implements DossierAct {

    @Override
    public ActKind kind() {
        return ActKind.SCHEDULE;
    }

    @Override
    public void apply(Dossier dossier, Moment moment) {
        dossier.tell("SCHEDULED", Map.of("number", dossier.number(), "meetingAt", plannedAt.toString()), moment.at());
    }
}
