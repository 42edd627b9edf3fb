package kz.anyqtama.casework.applying;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.anyqtama.casework.Checklist;
import kz.anyqtama.casework.Decision;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.Step;
import kz.anyqtama.certificate.Certificate;
import kz.anyqtama.regulation.Law;
import kz.anyqtama.regulation.RequiredDocument;

/** What came of an application, as far as the applicant has been told. */
final class Outcomes {

    private Outcomes() {
    }

    /**
     * The result, null until it is in the account (R13).
     *
     * @param today where the body is
     */
    static MyDossier.Outcome of(Dossier dossier, Law law, LocalDate today) {
        Instant received = dossier.deliveredAt();
        if (received == null) {
            return null;
        }
        Decision decision = dossier.decision();
        var grounds = decision.grounds().stream()
                .map(code -> dossier.edition(law).refusalGround(code, dossier.service()).orElseThrow())
                .map(ground -> new MyDossier.Ground(ground.name(), ground.paragraph())).toList();
        Certificate issued = dossier.certificate().orElse(null);
        return issued == null
                ? new MyDossier.Outcome(received, null, null, null, null, null, grounds, decision.reasoning())
                : new MyDossier.Outcome(received, issued.number(), issued.checkCode(),
                        issued.standingOn(today), issued.validFrom(), issued.validTo(), List.of(), null);
    }

    /** What the file lacks, once the application was not accepted (R7). */
    static List<MyDossier.Missing> missing(Dossier dossier, Law law) {
        if (dossier.step() != Step.NOT_ACCEPTED) {
            return List.of();
        }
        List<RequiredDocument> slots = dossier.edition(law).documents(dossier.service());
        return dossier.checklist().missing().stream().map(finding -> missing(finding, slots)).toList();
    }

    private static MyDossier.Missing missing(Checklist.Finding finding, List<RequiredDocument> slots) {
        RequiredDocument slot = slots.stream().filter(s -> s.slot().equals(finding.slot())).findFirst().orElseThrow();
        return new MyDossier.Missing(slot.name(), slot.paragraph(), finding.remark());
    }
}
