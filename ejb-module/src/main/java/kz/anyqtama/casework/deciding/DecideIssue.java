package kz.anyqtama.casework.deciding;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.audit.Digest;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Decision;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.DossierAct;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.casework.Series;
import kz.anyqtama.casework.World;
import kz.anyqtama.certificate.Certificate;
import kz.anyqtama.commission.Protocol;
import kz.anyqtama.regulation.Edition;
import kz.anyqtama.regulation.Score;
import kz.anyqtama.regulation.Service;
import kz.anyqtama.signing.Signature;

/**
 * The signatory decides to issue the certificate (R11): only at or above the threshold (S9.2), against the Commission's
 * recommendation only with reasons (reading 11), for the time of R15 or shorter with a reason (reading 6).
 *
 * @param validTo   the last day, null for the longest time
 * @param shortened the reason for an earlier end, null else
 * @param departure the reasons for departing from the recommendation, null else
 * @param paper     number and check code; null until prepared
 */
public record DecideIssue(LocalDate validTo, String shortened, String departure, NewPaper paper) implements DossierAct {

    /** What only the world can give a certificate: its number, its unguessable code, the address of its check. */
    public record NewPaper(String number, String checkCode, String checkUrl) {
    }

    public static DecideIssue forLongest() {
        return new DecideIssue(null, null, null, null);
    }

    public static DecideIssue of(LocalDate validTo, String shortened, String departure) {
        return new DecideIssue(validTo, shortened, departure, null);
    }

    @Override
    public ActKind kind() {
        return ActKind.DECIDE_ISSUE;
    }

    @Override
    public DecideIssue prepared(Dossier dossier, World world) {
        String code = world.unguessableCode();
        return new DecideIssue(validTo, shortened, departure,
                new NewPaper(world.next(Series.CERTIFICATE, dossier.body()), code, world.checkUrl(code)));
    }

    @Override
    public void apply(Dossier dossier, Moment moment) {
        Edition edition = dossier.edition(moment.law());
        Protocol protocol = dossier.recommendation().protocol();
        Score score = protocol.assessment().score();
        if (!score.passes()) {
            throw Refusal.outOfTurn("decision.belowThreshold", edition.thresholdParagraph(), score.total(), score.threshold());
        }
        if (!protocol.recommendation().issue()) {
            Departure.require(departure);
        }
        LocalDate longest = edition.validity(Service.ISSUE).lastDay(moment.today());
        LocalDate last = validTo == null ? longest : validTo;
        requireWithin(last, moment.today(), longest, edition.validity(Service.ISSUE).paragraph());
        var holder = new Certificate.Holder(dossier.iin(), dossier.name(), dossier.occupation(), dossier.otherTitle());
        var certificate = new Certificate(dossier.id(), paper.number(), paper.checkCode(), dossier.body(), holder,
                moment.at(), moment.today(), last);
        dossier.decided(new Decision(true, List.of(), null, departure, last.equals(longest) ? null : shortened,
                moment.at(), moment.actor().name()), certificate);
        var facts = CertificatePaper.of(dossier, certificate, paper.checkUrl(), null, moment);
        dossier.produce(moment.signature(dossier, Signature.Purpose.DECISION,
                Digest.sha256(facts.toString().getBytes(StandardCharsets.UTF_8))));
        dossier.request(1, facts, moment.at());
        dossier.tell("DECIDED", Map.of("number", dossier.number()), moment.at());
    }

    private void requireWithin(LocalDate last, LocalDate today, LocalDate longest, String paragraph) {
        if (last.isAfter(longest)) {
            throw Refusal.input("validity.tooLong", "validTo", paragraph, longest);
        }
        if (last.isBefore(today)) {
            throw Refusal.input("validity.past", "validTo", paragraph);
        }
        if (last.isBefore(longest) && (shortened == null || shortened.isBlank())) {
            throw Refusal.input("validity.reason", "shortened", paragraph);
        }
    }
}
