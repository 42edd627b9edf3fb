package kz.anyqtama.casework.assessing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Consequence;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.DossierAct;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.casework.Recommended;
import kz.anyqtama.commission.AgendaItem;
import kz.anyqtama.commission.Confirmations;
import kz.anyqtama.commission.Meeting;
import kz.anyqtama.commission.Protocol;

/** Follows from the complete protocol: the dossier takes the Commission's recommendation (R9). */
public record TakeRecommendation(Protocol protocol, Confirmations confirmations) implements DossierAct {

    /** The consequence, once every member present has signed or refused to. */
    static List<Consequence> whenComplete(Meeting meeting, UUID itemId) {
        return meeting.agenda().stream()
                .filter(item -> item.id().equals(itemId) && item.completedAt() != null)
                .map(TakeRecommendation::from).toList();
    }

    private static Consequence from(AgendaItem item) {
        return new Consequence(item.dossier(), new TakeRecommendation(item.protocol(), item.confirmations()));
    }

    @Override
    public ActKind kind() {
        return ActKind.TAKE_RECOMMENDATION;
    }

    @Override
    public void apply(Dossier dossier, Moment moment) {
        dossier.recommended(new Recommended(protocol, confirmations));
        dossier.request(1, ProtocolPaper.of(dossier, protocol, confirmations, moment), moment.at());
        dossier.tell("RECOMMENDED", Map.of("number", dossier.number()), moment.at());
    }
}
