package kz.anyqtama.incontainer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.Gate;
import kz.anyqtama.casework.Receipt;
import kz.anyqtama.casework.Step;
import kz.anyqtama.casework.applying.CorrectEntry;
import kz.anyqtama.casework.applying.Draft;
import kz.anyqtama.casework.applying.Drafts;
import kz.anyqtama.casework.applying.NotAccept;
import kz.anyqtama.casework.applying.Submit;
import kz.anyqtama.casework.applying.TakeIntoWork;
import kz.anyqtama.casework.applying.Withdraw;
import kz.anyqtama.casework.deciding.DecideRefusal;
import kz.anyqtama.casework.deciding.RemakeCertificate;
import kz.anyqtama.casework.governing.CreateStaff;
import kz.anyqtama.access.Person;
import kz.anyqtama.document.PaperKind;
import kz.anyqtama.incontainer.Stage.Cast;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The acts through the gate, in the container and on the database they are made for. */
@ExtendWith(ArquillianExtension.class)
public class GateIT {

    @Inject
    private Stage stage;
    @Inject
    private Story story;
    @Inject
    private Gate gate;
    @Inject
    private Drafts drafts;
    @Resource(lookup = "java:app/jdbc/anyqtama")
    private DataSource source;

    private Cast cast;

    @BeforeEach
    void people() {
        cast = stage.cast("630000000");
    }

    private static Refusal refused(String code, org.junit.jupiter.api.function.Executable deed) {
        Refusal refusal = assertThrows(Refusal.class, deed);
        assertEquals(code, refusal.code());
        return refusal;
    }

    private Step step(UUID dossier) {
        return stage.read(Dossier.class, dossier, Dossier::step);
    }

    @Test
    @Tag("R3")
    @Tag("R7")
    @Tag("R9")
    @Tag("R11")
    @Tag("R13")
    @Tag("F3")
    @Tag("S4")
    void theWholeStoryFromADraftToACertificateInTheAccount() {
        UUID dossier = story.issued(cast);
        assertEquals(List.of("SUBMIT", "TAKE_INTO_WORK", "CHECK_COMPLETENESS", "SEND_TO_COMMISSION", "SCHEDULE", "TAKE_RECOMMENDATION",
                "DECIDE_ISSUE", "DELIVER_CERTIFICATE"), stage.sql("select kind from audit_row where subject = ? order by sequence", dossier));
        assertEquals(List.of("PROTOCOL MADE", "CERTIFICATE MADE"),
                stage.sql("select kind || ' ' || state from paper where dossier = ? order by requested_at", dossier));
        assertEquals(List.of("SUBMITTED", "SENT_TO_COMMISSION", "SCHEDULED", "RECOMMENDED", "DECIDED", "RESULT_CERTIFICATE"),
                stage.sql("select kind from message where dossier = ? order by created_at", dossier));
        assertEquals(List.of(3L), stage.sql("select count(*) from deadline where dossier = ? and met_at <= due_at", dossier));
        assertEquals(List.of("APPLICATION", "DECISION"),
                stage.sql("select purpose from signature where subject = ? order by intent_at", dossier));
    }

    @Test
    @Tag("R12")
    @Tag("R13")
    void aRefusalIsDeliveredAsAPaper() {
        UUID dossier = story.recommended(cast);
        stage.act(cast.signatory(), dossier, new DecideRefusal(List.of("UNRELIABLE_DOCUMENTS"), "подделка", "установлено позже"));
        story.awaitStep(dossier, Step.REFUSED);
        assertEquals(List.of("MADE"), stage.sql("select state from paper where dossier = ? and kind = ?", dossier, PaperKind.REFUSAL.name()));
    }

    @Test
    @Tag("R7")
    @Tag("S8")
    void afterAnIncompleteFileTheNextApplicationBeginsFromACopy() {
        UUID dossier = story.checked(cast, false);
        stage.act(cast.employee(), dossier, new NotAccept());
        UUID applicant = stage.read(Dossier.class, dossier, Dossier::applicant);
        Draft copy = stage.as(applicant, () -> drafts.copyOf(dossier));
        assertFalse(copy.form().isConsent());
        assertEquals("Иванов", copy.form().getSurname());
        assertEquals(2, stage.as(applicant, () -> drafts.documents(copy.id())).size());
        copy.form().setConsent(true);
        Draft saved = stage.as(applicant, () -> drafts.save(copy.id(), copy.version(), copy.form()));
        UUID next = stage.open(applicant, Submit.draft(saved.id(), saved.version(), applicant, cast.body())).subject();
        assertEquals(Step.SUBMITTED, step(next));
    }

    @Test
    @Tag("R3")
    void thereIsOneOpenApplicationForAPersonAndOccupation() {
        UUID applicant = stage.applicant();
        UUID first = story.submitted(applicant, cast.body(), "1.1.1.1");
        refused("dossier.openAlready", () -> story.submitted(applicant, cast.body(), "1.1.1.1"));
        story.submitted(applicant, cast.body(), "1.1.1.2");
        stage.act(applicant, first, new Withdraw(null));
        story.submitted(applicant, cast.body(), "1.1.1.1");
    }

    @Test
    @Tag("R14")
    void thereIsOneCertificateInForceForAPersonAndOccupation() {
        UUID dossier = story.issued(cast);
        UUID applicant = stage.read(Dossier.class, dossier, Dossier::applicant);
        UUID again = story.submitted(applicant, cast.body(), "1.1.1.1");
        assertEquals(Step.SUBMITTED, step(again));
        UUID recommended = story.recommendedFrom(cast, again);
        refused("certificate.inForceAlready", () -> stage.act(cast.signatory(), recommended, kz.anyqtama.casework.deciding.DecideIssue.forLongest()));
        assertEquals(Step.RECOMMENDED, step(recommended));
    }

    @Test
    @Tag("F1")
    @Tag("F3")
    void aCorrectedCertificateIsMadeAnewAndTheOldPaperKept() {
        UUID dossier = story.issued(cast);
        stage.act(cast.employee(), dossier, CorrectEntry.of(CorrectEntry.Entry.SURNAME, "Петров", "опечатка"));
        stage.act(cast.signatory(), dossier, RemakeCertificate.because("фамилия"));
        assertEquals(List.of("1", "2"), stage.sql("select cast(version as text) from paper where dossier = ? and kind = 'CERTIFICATE' order by version", dossier));
        assertEquals(List.of("Петров Әлихан"), stage.sql("select holder from certificate where dossier = ?", dossier));
        assertEquals(List.of("Иванов"), stage.sql("select payload::jsonb ->> 'former' from audit_row where subject = ? and kind = 'CORRECT_ENTRY'", dossier));
    }

    @Test
    void theAuditChainHoldsTogetherAndTellsWhoDidWhatInWhichRole() {
        UUID dossier = story.issued(cast);
        List<?> rows = stage.sql("select previous, hash from audit_row where subject = ? order by sequence", dossier);
        byte[] head = null;
        for (Object row : rows) {
            assertArrayEquals(head, (byte[]) ((Object[]) row)[0]);
            head = (byte[]) ((Object[]) row)[1];
        }
        assertArrayEquals(head, stage.read(Dossier.class, dossier, Dossier::auditHead));
        for (long sequence = 1; sequence <= rows.size(); sequence++) {
            var id = new kz.anyqtama.audit.AuditRow.Id(dossier, sequence);
            assertTrue(stage.readRow(id), "row " + sequence);
        }
        assertEquals(List.of("APPLICANT EMPLOYEE EMPLOYEE EMPLOYEE SECRETARY MEMBER SIGNATORY SYSTEM"),
                stage.sql("select string_agg(role, ' ' order by sequence) from audit_row where subject = ?", dossier));
        assertEquals(List.of(true), stage.sql("select bool_and(payload_digest = sha256(convert_to(payload, 'UTF8'))) from audit_row where subject = ?", dossier));
    }

    @Test
    void theApplicationCanNeitherChangeNorDeleteAnAuditRow() throws SQLException {
        story.submitted(cast);
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            for (String table : List.of("audit_row", "refused_attempt", "personal_data_look", "certificate_check", "act_key")) {
                for (String change : List.of("delete from " + table, "truncate " + table, "update " + table + " set at = now()")) {
                    assertEquals("42501", assertThrows(SQLException.class, () -> statement.execute(change), change).getSQLState(), change);
                }
            }
        }
    }

    @Test
    void aRefusedAttemptLeavesNothingButItsRecord() {
        UUID dossier = story.submitted(cast);
        long version = stage.version(dossier, Dossier.class);
        refused("notAllowed", () -> stage.act(cast.signatory(), dossier, new TakeIntoWork()));
        assertEquals(version, stage.version(dossier, Dossier.class));
        assertEquals(List.of("TAKE_INTO_WORK notAllowed"),
                stage.sql("select kind || ' ' || code from refused_attempt where subject = ? and actor = ?", dossier, cast.signatory()));
        assertEquals(List.of(1L), stage.sql("select count(*) from audit_row where subject = ?", dossier));
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotActedOn() {
        UUID dossier = story.submitted(cast);
        long seen = stage.version(dossier, Dossier.class);
        stage.act(cast.employee(), dossier, new TakeIntoWork());
        refused("changedMeanwhile", () -> stage.act(cast.employee(), dossier, seen, UUID.randomUUID(), Story.findings(true)));
    }

    @Test
    void theSameFormSentTwiceIsDoneOnce() {
        UUID dossier = story.submitted(cast);
        UUID key = UUID.randomUUID();
        long seen = stage.version(dossier, Dossier.class);
        assertFalse(stage.act(cast.employee(), dossier, seen, key, new TakeIntoWork()).repeated());
        Receipt second = stage.act(cast.employee(), dossier, seen, key, new TakeIntoWork());
        assertTrue(second.repeated());
        assertEquals(dossier, second.subject());
        assertEquals(List.of(2L), stage.sql("select count(*) from audit_row where subject = ?", dossier));
        refused("keyReused", () -> stage.act(cast.employee(), dossier, seen + 1, key, Story.findings(true)));
        UUID other = story.submitted(cast);
        refused("keyReused", () -> stage.act(cast.employee(), other, stage.version(other, Dossier.class), key, new TakeIntoWork()));
        assertFalse(stage.act(cast.secondEmployee(), other, stage.version(other, Dossier.class), key, new TakeIntoWork()).repeated());
    }

    @Test
    void anOpeningSentTwiceGivesTheSameSubject() {
        UUID key = UUID.randomUUID();
        var act = new CreateStaff("twice." + key.toString().substring(0, 8), new Person("Дважды", "a@b.kz", "ru"));
        UUID first = stage.as(stage.administrator(), () -> gate.open(key, act)).subject();
        Receipt second = stage.as(stage.administrator(), () -> gate.open(key, act));
        assertEquals(first, second.subject());
        assertTrue(second.repeated());
    }

    @Test
    void aRefusedActMayBeSentAgainUnderItsKey() {
        UUID dossier = story.checking(cast);
        UUID key = UUID.randomUUID();
        var send = new kz.anyqtama.casework.applying.SendToCommission();
        refused("checklist.open", () -> stage.act(cast.employee(), dossier, stage.version(dossier, Dossier.class), key, send));
        stage.act(cast.employee(), dossier, Story.findings(true));
        assertFalse(stage.act(cast.employee(), dossier, stage.version(dossier, Dossier.class), key, send).repeated());
    }

    @Test
    void nobodyKnocksWithoutARole() {
        UUID dossier = story.submitted(cast);
        assertThrows(EJBAccessException.class, () -> gate.perform(dossier, 1, UUID.randomUUID(), new TakeIntoWork()));
        UUID nobody = stage.staffWithoutRole();
        assertThrows(EJBAccessException.class, () -> SignedInAs.call(new Actor(nobody, "nobody", java.util.Set.of()),
                () -> gate.perform(dossier, 1, UUID.randomUUID(), new TakeIntoWork())));
    }

    @Test
    @Tag("S8")
    void aSubmittedDocumentStaysAsItWas() {
        UUID dossier = story.submitted(cast);
        assertEquals(List.of(2L), stage.sql("select count(*) from document where dossier = ? and frozen_at is not null", dossier));
        assertEquals(List.of(true), stage.sql("""
                select bool_and(encode(d.sha256, 'hex') = a ->> 'sha256') from document d, dossier o, jsonb_array_elements(o.application -> 'attachments') a
                where o.id = d.dossier and a ->> 'id' = cast(d.id as text) and o.id = ?""", dossier));
    }

    @Test
    void readingADraftDoesNotChangeIt() {
        UUID applicant = stage.applicant();
        Draft draft = stage.draft(applicant, cast.body(), "1.1.1.1");
        for (int i = 0; i < 3; i++) {
            stage.as(applicant, () -> drafts.open(draft.id()));
            stage.as(applicant, drafts::mine);
            stage.as(applicant, () -> drafts.breaches(draft.id()));
        }
        assertEquals(draft.version(), stage.as(applicant, () -> drafts.open(draft.id())).version());
    }
}
