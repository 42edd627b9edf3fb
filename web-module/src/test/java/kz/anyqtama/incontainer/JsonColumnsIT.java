package kz.anyqtama.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.applying.Draft;
import kz.anyqtama.casework.assessing.Recuse;
import kz.anyqtama.casework.assessing.RefuseToConfirm;
import kz.anyqtama.commission.Meeting;
import kz.anyqtama.incontainer.Stage.Cast;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is kept as JSON is read as it was written, and written as it was read. */
@ExtendWith(ArquillianExtension.class)
public class JsonColumnsIT {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    private Stage stage;
    @Inject
    private Story story;

    @Test
    void everyJsonColumnIsLookedAtHere() {
        assertEquals(new TreeSet<>(List.of("agenda_item.assessment", "agenda_item.ballot", "agenda_item.confirmations", "agenda_item.extract",
                "agenda_item.protocol", "agenda_item.recusals", "dossier.application", "dossier.checklist", "dossier.decision",
                "dossier.recommendation", "draft.form", "meeting.members", "message.facts", "paper.facts")),
                stage.sql("select table_name || '.' || column_name from information_schema.columns where table_schema = 'public' and data_type = 'jsonb'")
                        .stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void aDossierAndItsMeetingAreReadAsTheyWereWritten() {
        Cast cast = stage.cast("630000000");
        UUID dossier = story.issued(cast);
        List<String> columns = List.of("application", "checklist", "recommendation", "decision");
        List<Object> values = stage.read(Dossier.class, dossier, d -> List.of(d.application(), d.checklist(), d.recommendation(), d.decision()));
        for (int i = 0; i < columns.size(); i++) {
            same("dossier", columns.get(i), dossier, values.get(i));
        }
        assertEquals(stage.<Dossier, String>read(Dossier.class, dossier, d -> d.recommendation().protocol().digest()),
                stage.sql("select protocol ->> 'digest' from agenda_item where dossier = ?", dossier).get(0));
    }

    @Test
    void aMeetingIsReadAsItWasWritten() {
        Cast cast = stage.cast("630000000");
        UUID meeting = story.inSession(cast);
        UUID item = story.assessed(cast, meeting);
        stage.act(cast.second(), meeting, new Recuse(item, cast.second(), "родственник, «однофамилец» \"x\""));
        for (UUID member : List.of(cast.chair(), cast.first())) {
            stage.act(member, meeting, new kz.anyqtama.casework.assessing.CastVote(item, 1, true, "Ә Ғ Қ Ң Ө Ұ Ү Һ І"));
        }
        stage.act(cast.secretary(), meeting, kz.anyqtama.casework.assessing.DrawUpProtocol.of(item, List.of(), null));
        stage.act(cast.first(), meeting, new RefuseToConfirm(item, story.digest(meeting, item), "особое мнение"));
        same("meeting", "members", meeting, stage.read(Meeting.class, meeting, Meeting::members));
        List<String> columns = List.of("extract", "assessment", "recusals", "ballot", "protocol", "confirmations");
        List<Object> values = stage.read(Meeting.class, meeting, m -> {
            var i = m.openItem(item);
            return List.of(i.extract(), i.assessment(), i.recusals(), i.ballot(), i.protocol(), i.confirmations());
        });
        for (int i = 0; i < columns.size(); i++) {
            same("agenda_item", columns.get(i), item, values.get(i));
        }
        assertEquals("особое мнение", stage.<Meeting, String>read(Meeting.class, meeting, m -> m.openItem(item).confirmations().all().get(0).refusal()));
    }

    @Test
    void aDraftIsReadAsItWasWritten() {
        UUID applicant = stage.applicant();
        Draft draft = stage.draft(applicant, "630000000", "1.1.1.1");
        same("draft", "form", draft.id(), stage.<Draft, Object>read(Draft.class, draft.id(), Draft::form));
    }

    /** The value that was read, written again, is what the column holds; nothing in it is left out on either way. */
    private void same(String table, String column, UUID id, Object read) {
        String again = JSON.toJson(read);
        assertFalse(again.length() < 10, column + " " + again);
        assertEquals(true, stage.sql("select " + column + " = cast(? as jsonb) from " + table + " where id = ?", again, id).get(0), table + "." + column + " " + again);
        assertTrue(JSON.toJson(JSON.fromJson(again, read.getClass())).equals(again), column);
    }
}
