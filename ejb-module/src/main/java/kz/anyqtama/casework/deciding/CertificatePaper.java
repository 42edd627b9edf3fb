package kz.anyqtama.casework.deciding;

import java.time.LocalDate;
import kz.anyqtama.casework.Application;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.certificate.Certificate;
import kz.anyqtama.commission.Protocol;
import kz.anyqtama.document.CertificateFacts;
import kz.anyqtama.regulation.Edition;
import kz.anyqtama.text.Names;

/** What stands on a certificate (F3). The body keeps the name it had on the day of the decision (reading 17). */
final class CertificatePaper {

    private CertificatePaper() {
    }

    /**
     * Without the statement of equivalence to paper, which is true of a paper that carries an EDS.
     *
     * @param correction what was corrected since the version before, null in the first
     */
    static CertificateFacts of(Dossier dossier, Certificate certificate, String checkUrl, String correction, Moment moment) {
        Edition edition = dossier.edition(moment.law());
        Application application = dossier.application();
        Protocol protocol = dossier.recommendation().protocol();
        LocalDate decidedOn = moment.time().dateOf(certificate.decidedAt());
        String other = dossier.otherTitle();
        Names occupation = other.isEmpty() ? application.occupation() : new Names(other, other, other);
        Names entry = other.isEmpty() ? null : application.entry();
        return new CertificateFacts(certificate.number(), decidedOn, moment.body().nameOn(decidedOn), dossier.name(),
                application.form().fullNameLatin(), occupation, entry, application.sector(), edition.text("F3_STATEMENT"),
                edition.text("ORDER_CITATION"), protocol.number(), moment.time().dateOf(protocol.drawnUpAt()),
                certificate.validFrom(), certificate.validTo(), moment.actor().name(), checkUrl, certificate.checkCode(),
                certificate.version(), correction, null);
    }
}
