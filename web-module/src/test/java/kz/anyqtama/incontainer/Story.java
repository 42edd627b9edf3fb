package kz.anyqtama.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import kz.anyqtama.casework.Checklist;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.Step;
import kz.anyqtama.casework.applying.CheckCompleteness;
import kz.anyqtama.casework.applying.Draft;
import kz.anyqtama.casework.applying.SendToCommission;
import kz.anyqtama.casework.applying.Submit;
import kz.anyqtama.casework.applying.TakeIntoWork;
import kz.anyqtama.casework.assessing.Assess;
import kz.anyqtama.casework.assessing.CastVote;
import kz.anyqtama.casework.assessing.ConfirmProtocol;
import kz.anyqtama.casework.assessing.ConveneMeeting;
import kz.anyqtama.casework.assessing.DrawUpProtocol;
import kz.anyqtama.casework.assessing.OpenMeeting;
import kz.anyqtama.casework.assessing.PutOnAgenda;
import kz.anyqtama.casework.deciding.DecideIssue;
import kz.anyqtama.commission.AgendaItem;
import kz.anyqtama.commission.Assessment;
import kz.anyqtama.commission.Meeting;
import kz.anyqtama.incontainer.Stage.Cast;

/** The story of an application, told through the gate as far as a test wants it. */
@ApplicationScoped
public class Story {

    @Inject
    private Stage stage;

    public UUID submitted(UUID applicant, String body, String occupation) {
        Draft draft = stage.draft(applicant, body, occupation);
        return stage.open(applicant, Submit.draft(draft.id(), draft.version(), applicant, body)).subject();
    }

    public UUID submitted(Cast cast) {
        return submitted(stage.applicant(), cast.body(), "1.1.1.1");
    }

    public UUID checking(Cast cast) {
        UUID dossier = submitted(cast);
        stage.act(cast.employee(), dossier, new TakeIntoWork());
        return dossier;
    }

    public UUID checked(Cast cast, boolean complete) {
        UUID dossier = checking(cast);
        stage.act(cast.employee(), dossier, findings(complete));
        return dossier;
    }

    public static CheckCompleteness findings(boolean complete) {
        return new CheckCompleteness(List.of(new Checklist.Finding("IDENTITY_DOCUMENT", true, null),
                new Checklist.Finding("EDUCATION_DOCUMENT", complete, complete ? null : "нет печати")));
    }

    public UUID atCommission(Cast cast) {
        return atCommission(cast, submitted(cast));
    }

    public UUID atCommission(Cast cast, UUID dossier) {
        stage.act(cast.employee(), dossier, new TakeIntoWork());
        stage.act(cast.employee(), dossier, findings(true));
        stage.act(cast.employee(), dossier, new SendToCommission());
        return dossier;
    }

    public UUID convened(Cast cast) {
        return stage.open(cast.secretary(), ConveneMeeting.of(cast.body(), Instant.parse("2030-01-10T05:00:00Z"), "зал",
                new HashSet<>(cast.commission()))).subject();
    }

    public UUID inSession(Cast cast) {
        UUID meeting = convened(cast);
        stage.act(cast.secretary(), meeting, new OpenMeeting(new HashSet<>(cast.commission())));
        return meeting;
    }

    public UUID put(Cast cast, UUID meeting, UUID dossier) {
        stage.act(cast.secretary(), meeting, PutOnAgenda.of(dossier));
        return stage.read(Meeting.class, meeting, m -> m.agenda().stream().filter(i -> i.dossier().equals(dossier)).filter(AgendaItem::isOpen)
                .findFirst().orElseThrow().id());
    }

    public UUID assessed(Cast cast, UUID meeting) {
        return assessed(cast, meeting, atCommission(cast));
    }

    private UUID assessed(Cast cast, UUID meeting, UUID dossier) {
        UUID item = put(cast, meeting, dossier);
        stage.act(cast.secretary(), meeting, assessment(meeting, item));
        return item;
    }

    public Assess assessment(UUID meeting, UUID item) {
        UUID diploma = stage.read(Meeting.class, meeting, m -> m.openItem(item).extract().evidence().stream()
                .filter(e -> e.slot().equals("EDUCATION_DOCUMENT")).findFirst().orElseThrow().document());
        return new Assess(item, "PROFESSIONAL_STANDARD", "№ 1", List.of(new Assessment.Finding("HIGHER_EDUCATION", diploma, null),
                new Assessment.Finding("ACADEMIC_DEGREE", diploma, "доктор")), List.of());
    }

    public UUID voted(Cast cast, UUID meeting) {
        return voted(cast, meeting, assessed(cast, meeting));
    }

    private UUID voted(Cast cast, UUID meeting, UUID item) {
        for (UUID member : cast.commission()) {
            stage.act(member, meeting, new CastVote(item, 1, true, "за"));
        }
        return item;
    }

    public UUID drawnUp(Cast cast, UUID meeting) {
        return drawnUp(cast, meeting, voted(cast, meeting));
    }

    private UUID drawnUp(Cast cast, UUID meeting, UUID item) {
        stage.act(cast.secretary(), meeting, DrawUpProtocol.of(item, List.of(), "соответствует"));
        return item;
    }

    public String digest(UUID meeting, UUID item) {
        return stage.read(Meeting.class, meeting, m -> m.openItem(item).protocol().digest());
    }

    public UUID recommended(Cast cast) {
        return recommendedFrom(cast, submitted(cast));
    }

    /** Takes a submitted dossier as far as the recommendation to issue. */
    public UUID recommendedFrom(Cast cast, UUID dossier) {
        UUID meeting = inSession(cast);
        UUID item = drawnUp(cast, meeting, voted(cast, meeting, assessed(cast, meeting, atCommission(cast, dossier))));
        String digest = digest(meeting, item);
        for (UUID member : cast.commission()) {
            stage.act(member, meeting, new ConfirmProtocol(item, digest));
        }
        return dossier;
    }

    /** Decided, its certificate made and delivered. */
    public UUID issued(Cast cast) {
        UUID dossier = recommended(cast);
        stage.act(cast.signatory(), dossier, DecideIssue.forLongest());
        awaitStep(dossier, Step.ISSUED);
        return dossier;
    }

    /** Papers are made outside the request: waits until the dossier stands where it will. */
    public void awaitStep(UUID dossier, Step step) {
        for (int tenths = 0; tenths < 300; tenths++) {
            if (stage.read(Dossier.class, dossier, Dossier::step) == step) {
                return;
            }
            pause();
        }
        throw new AssertionError("dossier " + dossier + " is still " + stage.read(Dossier.class, dossier, Dossier::step)
                + ", papers " + Stage.names(stage.sql("select kind || ' ' || state || ' ' || attempts from paper where dossier = ?", dossier)));
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
