package kz.anyqtama.casework.deciding;

import java.util.Map;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.DossierAct;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.casework.World;
import kz.anyqtama.certificate.Certificate;

/**
 * The certificate had an error that has been corrected: its paper is made anew under a new version (F3). Number, right
 * and dates stay; the earlier version is kept.
 *
 * @param correction what was corrected, as the paper says it
 * @param checkUrl   null until prepared
 */
public record RemakeCertificate(String correction, String checkUrl) implements DossierAct {

    public static RemakeCertificate because(String correction) {
        return new RemakeCertificate(correction, null);
    }

    @Override
    public ActKind kind() {
        return ActKind.REMAKE_CERTIFICATE;
    }

    @Override
    public RemakeCertificate prepared(Dossier dossier, World world) {
        return new RemakeCertificate(correction, dossier.certificate().map(c -> world.checkUrl(c.checkCode())).orElse(null));
    }

    @Override
    public void apply(Dossier dossier, Moment moment) {
        if (correction == null || correction.isBlank()) {
            throw Refusal.input("reason.required", "correction", "F3");
        }
        Certificate certificate = dossier.certificate().orElseThrow(() -> Refusal.unknown("certificate"));
        if (!certificate.isInForceOn(moment.today())) {
            throw Refusal.outOfTurn("certificate.ended", "R24");
        }
        certificate.remadeFor(dossier.name());
        dossier.request(certificate.version(),
                CertificatePaper.of(dossier, certificate, checkUrl, correction, moment), moment.at());
        dossier.tell("REMADE", Map.of("number", certificate.number()), moment.at());
    }
}
