package kz.anyqtama.casework.deciding;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.anyqtama.audit.Digest;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Decision;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.DossierAct;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.commission.Meeting;
import kz.anyqtama.commission.Protocol;
import kz.anyqtama.signing.Signature;

/**
 * The signatory decides to refuse (R11, R12): on grounds of S9, with reasoning; against the Commission's recommendation
 * only with reasons (reading 11).
 *
 * @param grounds   codes of the edition's grounds, at least one
 * @param departure the reasons for departing from the recommendation, null else
 */
public record DecideRefusal(List<String> grounds, String reasoning, String departure) implements DossierAct {

    @Override
    public ActKind kind() {
        return ActKind.DECIDE_REFUSAL;
    }

    @Override
    public void apply(Dossier dossier, Moment moment) {
        Protocol protocol = dossier.recommendation().protocol();
        Meeting.requireGrounds(dossier.edition(moment.law()), protocol.assessment(), grounds, reasoning);
        if (protocol.recommendation().issue()) {
            Departure.require(departure);
        }
        dossier.decided(new Decision(false, grounds, reasoning, departure, null, moment.at(), moment.actor().name()), null);
        var facts = RefusalPaper.of(dossier, moment);
        dossier.produce(moment.signature(dossier, Signature.Purpose.DECISION,
                Digest.sha256(facts.toString().getBytes(StandardCharsets.UTF_8))));
        dossier.request(1, facts, moment.at());
        dossier.tell("DECIDED", Map.of("number", dossier.number()), moment.at());
    }
}
