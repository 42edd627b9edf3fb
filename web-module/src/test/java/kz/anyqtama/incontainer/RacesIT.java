package kz.anyqtama.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.anyqtama.access.Subject;
import kz.anyqtama.casework.Act;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.Gate;
import kz.anyqtama.casework.Opening;
import kz.anyqtama.casework.Receipt;
import kz.anyqtama.casework.Step;
import kz.anyqtama.casework.applying.ApplicationForm;
import kz.anyqtama.casework.applying.Draft;
import kz.anyqtama.casework.applying.Drafts;
import kz.anyqtama.casework.applying.Submit;
import kz.anyqtama.casework.applying.TakeIntoWork;
import kz.anyqtama.casework.applying.Withdraw;
import kz.anyqtama.casework.assessing.CastVote;
import kz.anyqtama.casework.assessing.ConfirmProtocol;
import kz.anyqtama.casework.assessing.PutOnAgenda;
import kz.anyqtama.casework.deciding.DecideIssue;
import kz.anyqtama.casework.deciding.DecideRefusal;
import kz.anyqtama.commission.Meeting;
import kz.anyqtama.incontainer.Race.Outcome;
import kz.anyqtama.incontainer.Stage.Cast;
import org.eclipse.microprofile.config.Config;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.ds.PGSimpleDataSource;

/** Two who want the same at the same time: each pair is made to meet in the database. */
@ExtendWith(ArquillianExtension.class)
public class RacesIT {

    private static final String ONE_OPEN = """
            create unique index one_open_application on dossier (iin, occupation, other_title)
            where step in ('SUBMITTED', 'CHECKING', 'AT_COMMISSION', 'RECOMMENDED', 'DECIDED')""";

    @Inject
    private Stage stage;
    @Inject
    private Story story;
    @Inject
    private Race race;
    @Inject
    private Gate gate;
    @Inject
    private Drafts drafts;
    @Inject
    private Config config;

    private Cast cast;

    @BeforeEach
    void people() {
        cast = stage.cast("550000000");
    }

    private <S extends Subject> Callable<Receipt> acting(UUID who, UUID subject, Act<S> act) {
        return acting(who, subject, UUID.randomUUID(), act);
    }

    private <S extends Subject> Callable<Receipt> acting(UUID who, UUID subject, UUID key, Act<S> act) {
        long seen = stage.version(subject, act.subjectType());
        return () -> stage.act(who, subject, seen, key, act);
    }

    private <S extends Subject> Callable<Receipt> opening(UUID who, UUID key, Opening<S> act) {
        return () -> stage.as(who, () -> gate.open(key, act));
    }

    private static Set<String> codes(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private long count(String query, Object... parameters) {
        return ((Number) stage.sql(query, parameters).get(0)).longValue();
    }

    @Test
    @Tag("R3")
    void aDraftSubmittedTwiceWithDifferentKeysIsOneApplication() throws Exception {
        UUID applicant = stage.applicant();
        Draft draft = stage.draft(applicant, cast.body(), "1.1.1.1");
        var submit = Submit.draft(draft.id(), draft.version(), applicant, cast.body());
        var outcomes = race.of("draft", List.of(draft.id()),
                List.of(opening(applicant, UUID.randomUUID(), submit), opening(applicant, UUID.randomUUID(), submit)));
        assertEquals(Set.of("done", "draft.submitted"), codes(outcomes));
        assertEquals(1, count("select count(*) from dossier where applicant = ?", applicant));
    }

    @Test
    @Tag("R3")
    void aFormSentTwiceUnderOneKeyIsSubmittedOnce() throws Exception {
        UUID applicant = stage.applicant();
        Draft draft = stage.draft(applicant, cast.body(), "1.1.1.1");
        var submit = Submit.draft(draft.id(), draft.version(), applicant, cast.body());
        UUID key = UUID.randomUUID();
        var outcomes = race.of("draft", List.of(draft.id()), List.of(opening(applicant, key, submit), opening(applicant, key, submit)));
        assertEquals(Set.of("done"), codes(outcomes));
        assertEquals(1, outcomes.stream().map(o -> ((Receipt) o.value()).subject()).distinct().count());
        assertEquals(1, outcomes.stream().filter(o -> ((Receipt) o.value()).repeated()).count());
        assertEquals(1, count("select count(*) from dossier where applicant = ?", applicant));
    }

    @Test
    @Tag("R3")
    void twoDraftsForOneOccupationAreOneOpenApplication() throws Exception {
        UUID applicant = stage.applicant();
        Draft one = stage.draft(applicant, cast.body(), "1.1.1.1");
        Draft other = stage.draft(applicant, cast.body(), "1.1.1.1");
        var outcomes = race.of("draft", List.of(one.id(), other.id()), List.of(
                opening(applicant, UUID.randomUUID(), Submit.draft(one.id(), one.version(), applicant, cast.body())),
                opening(applicant, UUID.randomUUID(), Submit.draft(other.id(), other.version(), applicant, cast.body()))));
        assertEquals(Set.of("done", "dossier.openAlready"), codes(outcomes));
        assertEquals(1, count("select count(*) from draft where owner = ? and submitted_dossier is null", applicant));
    }

    @Test
    @Tag("R3")
    void aDraftSavedWhileItIsSubmittedIsEitherSavedOrSubmitted() throws Exception {
        UUID applicant = stage.applicant();
        Draft draft = stage.draft(applicant, cast.body(), "1.1.1.1");
        ApplicationForm changed = draft.form().copy();
        changed.setSurname("Сидоров");
        Callable<?> saving = () -> stage.as(applicant, () -> drafts.save(draft.id(), draft.version(), changed));
        var outcomes = race.of("draft", List.of(draft.id()), List.of(saving,
                opening(applicant, UUID.randomUUID(), Submit.draft(draft.id(), draft.version(), applicant, cast.body()))));
        boolean saved = outcomes.get(0).done();
        assertEquals(saved ? Set.of("done", "draft.changed") : Set.of("done", "draft.submitted"), codes(outcomes));
        assertEquals(saved ? 0 : 1, count("select count(*) from dossier where applicant = ? and name like 'Иванов %'", applicant));
        assertEquals(saved ? 1 : 0, count("select count(*) from draft where id = ? and form ->> 'surname' = 'Сидоров'", draft.id()));
    }

    @Test
    @Tag("R7")
    void anActSentTwiceUnderOneKeyIsDoneOnce() throws Exception {
        UUID dossier = story.submitted(cast);
        UUID key = UUID.randomUUID();
        var outcomes = race.of("dossier", List.of(dossier), List.of(acting(cast.employee(), dossier, key, new TakeIntoWork()),
                acting(cast.employee(), dossier, key, new TakeIntoWork())));
        assertEquals(Set.of("done"), codes(outcomes));
        assertEquals(1, outcomes.stream().filter(o -> ((Receipt) o.value()).repeated()).count());
        assertEquals(2, count("select count(*) from audit_row where subject = ?", dossier));
    }

    @Test
    @Tag("R7")
    void oneOfTwoEmployeesTakesACaseIntoWork() throws Exception {
        UUID dossier = story.submitted(cast);
        var outcomes = race.of("dossier", List.of(dossier), List.of(acting(cast.employee(), dossier, new TakeIntoWork()),
                acting(cast.secondEmployee(), dossier, new TakeIntoWork())));
        assertEquals(Set.of("changedMeanwhile", "done"), codes(outcomes));
        assertEquals(outcomes.get(0).done() ? cast.employee() : cast.secondEmployee(), stage.read(Dossier.class, dossier, Dossier::assignee));
    }

    @Test
    @Tag("R11")
    void ofTwoDecisionsOneIsTaken() throws Exception {
        UUID dossier = story.recommended(cast);
        var outcomes = race.of("dossier", List.of(dossier), List.of(acting(cast.signatory(), dossier, DecideIssue.forLongest()),
                acting(cast.signatory(), dossier, new DecideRefusal(List.of("UNRELIABLE_DOCUMENTS"), "подделка", "установлено позже"))));
        assertEquals(Set.of("changedMeanwhile", "done"), codes(outcomes));
        boolean issue = outcomes.get(0).done();
        story.awaitStep(dossier, issue ? Step.ISSUED : Step.REFUSED);
        assertEquals(issue ? 1 : 0, count("select count(*) from certificate where dossier = ?", dossier));
        assertEquals(1, count("select count(*) from paper where dossier = ? and kind <> 'PROTOCOL'", dossier));
        assertEquals(1, count("select count(*) from audit_row where subject = ? and kind like 'DECIDE%'", dossier));
    }

    @Test
    @Tag("R3")
    void whatIsTakenBackWhileItIsDecidedIsOneOfBoth() throws Exception {
        UUID dossier = story.recommended(cast);
        UUID applicant = stage.read(Dossier.class, dossier, Dossier::applicant);
        var outcomes = race.of("dossier", List.of(dossier), List.of(acting(cast.signatory(), dossier, DecideIssue.forLongest()),
                acting(applicant, dossier, new Withdraw(null))));
        assertEquals(Set.of("changedMeanwhile", "done"), codes(outcomes));
        assertEquals(outcomes.get(0).done() ? 1 : 0, count("select count(*) from certificate where dossier = ?", dossier));
    }

    /** Two open applications cannot be by their own constraint, which is taken away to see that this one holds alone. */
    @Test
    @Tag("R14")
    void ofTwoCertificatesForOnePersonAndOccupationOneIsIssued() throws Exception {
        UUID applicant = stage.applicant();
        asOwner("drop index one_open_application");
        try {
            UUID one = story.recommendedFrom(cast, story.submitted(applicant, cast.body(), "1.1.1.1"));
            UUID other = story.recommendedFrom(cast, story.submitted(applicant, cast.body(), "1.1.1.1"));
            var outcomes = race.of("dossier", List.of(one, other), List.of(acting(cast.signatory(), one, DecideIssue.forLongest()),
                    acting(cast.signatory(), other, DecideIssue.forLongest())));
            assertEquals(1, outcomes.stream().filter(Outcome::done).count());
            assertTrue(Set.of("certificate.inForceAlready", "changedMeanwhile").containsAll(
                    outcomes.stream().filter(o -> !o.done()).map(Outcome::code).toList()), codes(outcomes).toString());
            assertEquals(1, count("select count(*) from certificate c join dossier d on d.id = c.dossier where d.applicant = ?", applicant));
        } finally {
            asOwner("update dossier set step = 'WITHDRAWN' where applicant = '" + applicant + "' and step = 'RECOMMENDED'");
            asOwner(ONE_OPEN);
        }
    }

    @Test
    @Tag("R9")
    void twoMembersVoteAtOnceAndBothVotesCount() throws Exception {
        UUID meeting = story.inSession(cast);
        UUID item = story.assessed(cast, meeting);
        var outcomes = race.of("meeting", List.of(meeting), List.of(acting(cast.first(), meeting, new CastVote(item, 1, true, null)),
                acting(cast.second(), meeting, new CastVote(item, 1, false, null))));
        assertEquals(Set.of("done"), codes(outcomes));
        assertEquals(1L, stage.<Meeting, Long>read(Meeting.class, meeting, m -> m.openItem(item).ballot().inFavour()));
        assertEquals(1L, stage.<Meeting, Long>read(Meeting.class, meeting, m -> m.openItem(item).ballot().against()));
    }

    @Test
    @Tag("R9")
    void theLastTwoConfirmAtOnceAndTheProtocolIsCompleteOnce() throws Exception {
        UUID meeting = story.inSession(cast);
        UUID item = story.drawnUp(cast, meeting);
        UUID dossier = stage.read(Meeting.class, meeting, m -> m.openItem(item).dossier());
        String digest = story.digest(meeting, item);
        stage.act(cast.chair(), meeting, new ConfirmProtocol(item, digest));
        var outcomes = race.of("meeting", List.of(meeting), List.of(acting(cast.first(), meeting, new ConfirmProtocol(item, digest)),
                acting(cast.second(), meeting, new ConfirmProtocol(item, digest))));
        assertEquals(Set.of("done"), codes(outcomes));
        assertEquals(Step.RECOMMENDED, stage.read(Dossier.class, dossier, Dossier::step));
        assertEquals(1, count("select count(*) from audit_row where subject = ? and kind = 'TAKE_RECOMMENDATION'", dossier));
    }

    @Test
    @Tag("R9")
    void aCasePutOnTwoAgendasIsHeardAtOne() throws Exception {
        UUID one = story.convened(cast);
        UUID other = story.convened(cast);
        UUID dossier = story.atCommission(cast);
        var outcomes = race.of("dossier", List.of(dossier), List.of(acting(cast.secretary(), one, PutOnAgenda.of(dossier)),
                acting(cast.secretary(), other, PutOnAgenda.of(dossier))));
        assertEquals(Set.of("done", "meeting.onAnotherAgenda"), codes(outcomes));
        assertEquals(1, count("select count(*) from agenda_item where dossier = ?", dossier));
        assertEquals(1, count("select count(*) from audit_row where subject = ? and kind = 'SCHEDULE'", dossier));
    }

    private void asOwner(String sql) throws SQLException {
        var owner = new PGSimpleDataSource();
        owner.setUrl(config.getValue("anyqtama.db.url", String.class));
        try (Connection connection = owner.getConnection(config.getValue("anyqtama.db.owner.user", String.class),
                config.getValue("anyqtama.db.owner.password", String.class)); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
