package kz.anyqtama.casework.applying;

import static kz.anyqtama.casework.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Role;
import kz.anyqtama.casework.Application;
import kz.anyqtama.casework.Checklist.Finding;
import kz.anyqtama.casework.Deadline;
import kz.anyqtama.casework.Desk;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.Sample;
import kz.anyqtama.casework.Step;
import kz.anyqtama.document.MissingListFacts;
import kz.anyqtama.document.Paper;
import kz.anyqtama.document.PaperKind;
import kz.anyqtama.notice.Message;
import kz.anyqtama.regulation.TermKind;
import kz.anyqtama.signing.Signature;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ApplyingTest {

    private static final Finding PASSPORT = new Finding("IDENTITY_DOCUMENT", true, null);
    private static final Finding DIPLOMA = new Finding("EDUCATION_DOCUMENT", true, null);
    private static final Finding NO_SEAL = new Finding("EDUCATION_DOCUMENT", false, "нет печати");

    private final Desk desk = new Desk();
    private final Actor applicant = Desk.somebody(Role.APPLICANT);
    private final Actor employee = Desk.somebody(Role.EMPLOYEE);

    private Dossier checking(Finding... findings) {
        Dossier dossier = desk.submitted(applicant);
        desk.perform(employee, dossier, new TakeIntoWork());
        if (findings.length > 0) {
            desk.perform(employee, dossier, new CheckCompleteness(List.of(findings)));
        }
        return dossier;
    }

    /** The example of reading 2: submitted Thursday evening, the Monday after the women's day is off. */
    @Test
    @Tag("R3")
    @Tag("R5")
    @Tag("R7")
    @Tag("R11")
    @Tag("S3")
    @Tag("S7")
    void submittedInTheEveningItIsRegisteredAtTheNextOpeningAndTheTermsBeginThere() {
        desk.now = Instant.parse("2025-03-06T14:10:00Z");
        Dossier dossier = desk.submitted(applicant);
        assertEquals(Step.SUBMITTED, dossier.step());
        assertEquals(Instant.parse("2025-03-06T14:10:00Z"), dossier.submittedAt());
        assertEquals(Instant.parse("2025-03-07T04:00:00Z"), dossier.registeredAt());
        assertEquals(Map.of(TermKind.SEND_TO_COMMISSION, "R7 2025-03-12T13:30:00Z", TermKind.DECIDE, "R11 2025-03-17T13:30:00Z",
                TermKind.DELIVER_RESULT, "S3 2025-03-18T13:30:00Z"), dossier.deadlines().stream()
                .collect(java.util.stream.Collectors.toMap(Deadline::term, d -> d.paragraph() + " " + d.dueAt())));
        Message told = desk.produced(Message.class).get(0);
        assertEquals(applicant.id(), told.account());
        assertEquals(Map.of("number", dossier.number(), "registeredAt", "2025-03-07T04:00:00Z", "resultBy", "2025-03-18T13:30:00Z"), told.facts());
        assertEquals(1, desk.produced(Signature.class).size());
    }

    @Test
    @Tag("R3")
    void submittingWithoutABodyIsRefused() {
        assertRefused("required", () -> desk.open(applicant, Submit.draft(UUID.randomUUID(), 1, applicant.id(), " ")));
    }

    @Test
    @Tag("R7")
    void anEmployeeTakesItIntoWorkAndAnotherGoesOn() {
        Dossier dossier = checking();
        assertEquals(Step.CHECKING, dossier.step());
        assertEquals(employee.id(), dossier.assignee());
        assertRefused("outOfTurn", () -> desk.perform(employee, dossier, new TakeIntoWork()));
        assertRefused("reassign.same", () -> desk.perform(employee, dossier, Reassign.to(employee.id(), null)));
        UUID other = UUID.randomUUID();
        desk.perform(employee, dossier, Reassign.to(other, "отпуск"));
        assertEquals(other, dossier.assignee());
        assertEquals("employee " + other, dossier.assigneeName());
        assertRefused("required", () -> desk.perform(employee, dossier, Reassign.to(null, null)));
    }

    @Test
    @Tag("R7")
    @Tag("S8")
    void aCompleteFileGoesToTheCommissionWithinItsTerm() {
        Dossier dossier = checking(PASSPORT, DIPLOMA);
        desk.now = desk.now.plusSeconds(3600);
        desk.perform(employee, dossier, new SendToCommission());
        assertEquals(Step.AT_COMMISSION, dossier.step());
        Deadline term = dossier.deadline(TermKind.SEND_TO_COMMISSION).orElseThrow();
        assertEquals(desk.now, term.metAt());
        assertFalse(term.isOpen());
        assertTrue(dossier.deadline(TermKind.DECIDE).orElseThrow().isOpen());
    }

    @Test
    @Tag("R7")
    void anUncheckedOrIncompleteFileDoesNotGoToTheCommission() {
        assertRefused("checklist.open", () -> desk.perform(employee, checking(), new SendToCommission()));
        assertRefused("checklist.incomplete", () -> desk.perform(employee, checking(PASSPORT, NO_SEAL), new SendToCommission()));
        assertRefused("checklist.slotOpen", () -> checking(PASSPORT));
    }

    @Test
    @Tag("R7")
    @Tag("S8")
    void anIncompleteFileIsNotAcceptedWithAListOfWhatIsMissing() {
        Dossier dossier = checking(PASSPORT, NO_SEAL);
        desk.perform(employee, dossier, new NotAccept());
        assertEquals(Step.NOT_ACCEPTED, dossier.step());
        assertEquals(desk.now, dossier.endedAt());
        assertNotNull(dossier.deadline(TermKind.SEND_TO_COMMISSION).orElseThrow().metAt());
        Deadline decide = dossier.deadline(TermKind.DECIDE).orElseThrow();
        assertFalse(decide.isOpen());
        assertNull(decide.metAt());
        Paper paper = desk.produced(Paper.class).get(0);
        assertEquals(PaperKind.MISSING_LIST, paper.kind());
        var missing = ((MissingListFacts) paper.facts()).missing();
        assertEquals(List.of("нет печати"), missing.stream().map(MissingListFacts.Missing::remark).toList());
        assertEquals("S8", missing.get(0).paragraph());
    }

    @Test
    @Tag("R7")
    void aCompleteOrUncheckedFileCannotBeRejectedAsIncomplete() {
        assertRefused("checklist.nothingMissing", () -> desk.perform(employee, checking(PASSPORT, DIPLOMA), new NotAccept()));
        assertRefused("checklist.nothingMissing", () -> desk.perform(employee, checking(), new NotAccept()));
    }

    @Test
    @Tag("R3")
    void theApplicantTakesItBackBeforeTheDecisionAndItsTermsEndUnmet() {
        Dossier dossier = checking();
        desk.perform(applicant, dossier, new Withdraw("передумал"));
        assertEquals(Step.WITHDRAWN, dossier.step());
        assertTrue(dossier.deadlines().stream().noneMatch(d -> d.isOpen() || d.metAt() != null));
        assertRefused("outOfTurn", () -> desk.perform(applicant, dossier, new Withdraw(null)));
    }

    @Test
    @Tag("R3")
    void aRepresentativeWhoseAuthorityEndedTakesNothingBack() {
        Dossier dossier = desk.submitted(applicant);
        var form = Sample.form();
        var representative = new Representative();
        representative.setValidUntil(LocalDate.of(2025, 3, 6));
        form.setRepresentative(representative);
        dossier.describe(new Application(form, List.of(), Sample.NAMES, null, Sample.NAMES));
        desk.now = Instant.parse("2025-03-06T19:00:00Z");
        assertRefused("representative.ended", () -> desk.perform(applicant, dossier, new Withdraw(null)));
        desk.now = Instant.parse("2025-03-06T18:59:59Z");
        desk.perform(applicant, dossier, new Withdraw(null));
        assertEquals(Step.WITHDRAWN, dossier.step());
    }

    @Test
    @Tag("F1")
    void aWrongEntryIsCorrectedWithAReasonAndTheNameFollows() {
        Dossier dossier = checking();
        desk.perform(employee, dossier, CorrectEntry.of(CorrectEntry.Entry.SURNAME, " Иваноф ", "опечатка"));
        assertEquals("Иваноф", dossier.application().form().getSurname());
        assertEquals("Иваноф Әлихан Ұлы", dossier.name());
        assertRefused("reason.required", () -> desk.perform(employee, dossier, CorrectEntry.of(CorrectEntry.Entry.NAME, "Ян", " ")));
        assertRefused("required", () -> desk.perform(employee, dossier, CorrectEntry.of(CorrectEntry.Entry.NAME, null, "x")));
        assertRefused("required", () -> desk.perform(employee, dossier, CorrectEntry.of(null, "x", "x")));
        assertRefused("correction.same", () -> desk.perform(employee, dossier, CorrectEntry.of(CorrectEntry.Entry.SURNAME, "Иваноф", "x")));
        desk.perform(employee, dossier, CorrectEntry.of(CorrectEntry.Entry.PATRONYMIC, null, "нет отчества"));
        assertEquals("Иваноф Әлихан", dossier.name());
    }

    @Test
    @Tag("F1")
    void aCorrectedEntryIsHeldToTheSameRulesAsASubmittedOne() {
        Dossier dossier = checking();
        assertRefused("name.cyrillic", () -> desk.perform(employee, dossier, CorrectEntry.of(CorrectEntry.Entry.SURNAME, "Ivanov", "x")));
        assertRefused("name.latin", () -> desk.perform(employee, dossier, CorrectEntry.of(CorrectEntry.Entry.NAME_LATIN, "Имя", "x")));
        assertRefused("documentNumber", () -> desk.perform(employee, dossier, CorrectEntry.of(CorrectEntry.Entry.DOCUMENT_NUMBER, "?", "x")));
    }

    @Test
    @Tag("F1")
    void correctingKeepsWhatWasSubmittedAsItWas() {
        Dossier dossier = checking();
        Application before = dossier.application();
        desk.perform(employee, dossier, CorrectEntry.of(CorrectEntry.Entry.PHONE, "+7 700 000 00 00", "сменил номер"));
        assertEquals("+7 701 000-00-00", before.form().getPhone());
        assertEquals(Sample.IIN, dossier.iin());
    }
}
