package kz.anyqtama.casework.assessing;

import java.util.List;
import java.util.UUID;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Consequence;
import kz.anyqtama.casework.MeetingAct;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.casework.World;
import kz.anyqtama.commission.CaseExtract;
import kz.anyqtama.commission.Meeting;

/**
 * A dossier that was sent to the Commission is put on a meeting's agenda (R9).
 *
 * @param extract what the Commission has before it; null until prepared
 */
public record PutOnAgenda(UUID dossier, CaseExtract extract) implements MeetingAct {

    public static PutOnAgenda of(UUID dossier) {
        return new PutOnAgenda(dossier, null);
    }

    @Override
    public ActKind kind() {
        return ActKind.PUT_ON_AGENDA;
    }

    @Override
    public PutOnAgenda prepared(Meeting meeting, World world) {
        Refusal.require(dossier, "dossier", "R9");
        return new PutOnAgenda(dossier, world.extract(dossier));
    }

    @Override
    public void apply(Meeting meeting, Moment moment) {
        if (!extract.body().equals(meeting.body())) {
            throw Refusal.notAllowed("R6");
        }
        meeting.putOn(extract);
    }

    @Override
    public List<Consequence> consequences(Meeting meeting) {
        return List.of(new Consequence(dossier, new Schedule(meeting.number(), meeting.plannedAt())));
    }
}
