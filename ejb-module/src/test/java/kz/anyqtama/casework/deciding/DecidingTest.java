package kz.anyqtama.casework.deciding;

import static kz.anyqtama.casework.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Role;
import kz.anyqtama.casework.Desk;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.Hearing;
import kz.anyqtama.casework.Step;
import kz.anyqtama.casework.applying.CorrectEntry;
import kz.anyqtama.casework.applying.Withdraw;
import kz.anyqtama.certificate.Certificate;
import kz.anyqtama.document.CertificateFacts;
import kz.anyqtama.document.Facts;
import kz.anyqtama.document.Paper;
import kz.anyqtama.document.RefusalFacts;
import kz.anyqtama.notice.Message;
import kz.anyqtama.regulation.TermKind;
import kz.anyqtama.signing.Signature;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R11")
class DecidingTest {

    private static final List<String> UNRELIABLE = List.of("UNRELIABLE_DOCUMENTS");

    private final Hearing hearing = new Hearing();
    private final Desk desk = hearing.desk;
    private final Actor signatory = Desk.somebody(Role.SIGNATORY);

    private <F extends Facts> F paper(Class<F> kind) {
        return desk.produced(Paper.class).stream().map(Paper::facts).filter(kind::isInstance).map(kind::cast)
                .reduce((former, later) -> later).orElseThrow();
    }

    private Dossier issued() {
        Dossier dossier = hearing.recommended(true);
        desk.perform(signatory, dossier, DecideIssue.forLongest());
        desk.perform(Actor.SYSTEM, dossier, new DeliverCertificate());
        return dossier;
    }

    @Test
    @Tag("R13")
    @Tag("R15")
    @Tag("F3")
    @Tag("S5")
    void aRecommendedIssueBecomesACertificateForTheTimeOfTheEdition() {
        Dossier dossier = hearing.recommended(true);
        desk.perform(signatory, dossier, DecideIssue.forLongest());
        assertEquals(Step.DECIDED, dossier.step());
        Certificate certificate = dossier.certificate().orElseThrow();
        assertEquals(LocalDate.of(2025, 3, 6), certificate.validFrom());
        assertEquals(LocalDate.of(2025, 6, 5), certificate.validTo());
        assertTrue(dossier.decision().issue());
        assertNull(dossier.decision().shortened());
        var facts = paper(CertificateFacts.class);
        assertEquals(certificate.number(), facts.number());
        assertEquals("Иванов Әлихан Ұлы", facts.holderCyrillic());
        assertEquals("Ivanov Alikhan", facts.holderLatin());
        assertEquals(dossier.recommendation().protocol().number(), facts.protocolNumber());
        assertEquals("http://check/" + certificate.checkCode(), facts.checkUrl());
        assertEquals(1, facts.version());
        assertEquals(desk.now, dossier.deadline(TermKind.DECIDE).orElseThrow().metAt());
        assertEquals(1, desk.produced(Signature.class).stream().skip(4).count());
    }

    @Test
    @Tag("S9")
    @Tag("S9.2")
    void belowTheThresholdNothingIsIssuedWhateverTheReasons() {
        Dossier dossier = hearing.recommended(false, "HIGHER_EDUCATION");
        assertEquals(List.of(3, 5), assertRefused("decision.belowThreshold",
                () -> desk.perform(signatory, dossier, DecideIssue.of(null, null, "очень нужен"))).arguments());
        desk.perform(signatory, dossier, new DecideRefusal(List.of("THRESHOLD_NOT_REACHED"), "3 балла из 5", null));
        assertEquals(Step.DECIDED, dossier.step());
    }

    @Test
    void aDecisionAgainstTheRecommendationNeedsWrittenReasons() {
        Dossier refusalRecommended = hearing.recommended(false);
        assertRefused("decision.departure", () -> desk.perform(signatory, refusalRecommended, DecideIssue.forLongest()));
        assertRefused("decision.departure", () -> desk.perform(signatory, refusalRecommended, DecideIssue.of(null, null, " ")));
        desk.perform(signatory, refusalRecommended, DecideIssue.of(null, null, "документы проверены запросом"));
        assertEquals("документы проверены запросом", refusalRecommended.decision().departure());
        Dossier issueRecommended = hearing.recommended(true);
        assertRefused("decision.departure", () -> desk.perform(signatory, issueRecommended, new DecideRefusal(UNRELIABLE, "подделка", null)));
        desk.perform(signatory, issueRecommended, new DecideRefusal(UNRELIABLE, "подделка", "установлено позже"));
        assertEquals("установлено позже", issueRecommended.decision().departure());
    }

    @Test
    @Tag("R12")
    @Tag("R13")
    @Tag("S5")
    @Tag("S9")
    @Tag("S9.3")
    void aRefusalHasAGroundOfTheStandardAndReasoning() {
        Dossier dossier = hearing.recommended(false);
        assertRefused("refusal.groundRequired", () -> desk.perform(signatory, dossier, new DecideRefusal(List.of(), "потому", null)));
        assertRefused("refusal.ground", () -> desk.perform(signatory, dossier, new DecideRefusal(List.of("DISLIKE"), "потому", null)));
        assertRefused("refusal.reasoningRequired", () -> desk.perform(signatory, dossier, new DecideRefusal(UNRELIABLE, "", null)));
        assertRefused("refusal.thresholdReached", () -> desk.perform(signatory, dossier, new DecideRefusal(List.of("THRESHOLD_NOT_REACHED"), "мало", null)));
        desk.perform(signatory, dossier, new DecideRefusal(UNRELIABLE, "печать поддельна", null));
        assertTrue(dossier.certificate().isEmpty());
        var facts = paper(RefusalFacts.class);
        assertEquals("S9.3", facts.grounds().get(0).paragraph());
        assertEquals("печать поддельна", facts.reasoning());
        desk.perform(Actor.SYSTEM, dossier, new DeliverRefusal());
        assertEquals(Step.REFUSED, dossier.step());
        assertEquals(desk.now, dossier.deliveredAt());
    }

    @Test
    @Tag("R15")
    void anEarlierEndNeedsAReasonAndALaterOneIsImpossible() {
        Dossier dossier = hearing.recommended(true);
        LocalDate longest = LocalDate.of(2025, 6, 5);
        assertRefused("validity.tooLong", () -> desk.perform(signatory, dossier, DecideIssue.of(longest.plusDays(1), null, null)));
        assertRefused("validity.past", () -> desk.perform(signatory, dossier, DecideIssue.of(LocalDate.of(2025, 3, 5), "x", null)));
        assertRefused("validity.reason", () -> desk.perform(signatory, dossier, DecideIssue.of(longest.minusDays(1), " ", null)));
        desk.perform(signatory, dossier, DecideIssue.of(longest.minusDays(1), "до конца визы", null));
        assertEquals(longest.minusDays(1), dossier.certificate().orElseThrow().validTo());
        assertEquals("до конца визы", dossier.decision().shortened());
    }

    @Test
    @Tag("R5")
    @Tag("R13")
    @Tag("S3")
    void theResultIsInTheAccountWithItsMoment() {
        Dossier dossier = hearing.recommended(true);
        desk.perform(signatory, dossier, DecideIssue.forLongest());
        desk.now = desk.now.plusSeconds(7);
        desk.perform(Actor.SYSTEM, dossier, new DeliverCertificate());
        assertEquals(Step.ISSUED, dossier.step());
        assertEquals(desk.now, dossier.deliveredAt());
        assertEquals(desk.now, dossier.endedAt());
        assertEquals(desk.now, dossier.deadline(TermKind.DELIVER_RESULT).orElseThrow().metAt());
        List<Message> told = desk.produced(Message.class);
        assertEquals("RESULT_CERTIFICATE", told.get(told.size() - 1).kind());
        assertEquals(hearing.applicant.id(), told.get(told.size() - 1).account());
    }

    @Test
    @Tag("R5")
    void aPaperOfTheOtherKindDeliversNothing() {
        Dossier dossier = hearing.recommended(true);
        desk.perform(signatory, dossier, DecideIssue.forLongest());
        assertRefused("delivery.otherResult", () -> desk.perform(Actor.SYSTEM, dossier, new DeliverRefusal()));
        Dossier refused = hearing.recommended(false);
        desk.perform(signatory, refused, new DecideRefusal(UNRELIABLE, "подделка", null));
        assertRefused("delivery.otherResult", () -> desk.perform(Actor.SYSTEM, refused, new DeliverCertificate()));
    }

    @Test
    @Tag("R3")
    void onceDecidedNothingIsTakenBackNorDecidedAgain() {
        Dossier dossier = issued();
        Stream.of(new Withdraw(null), DecideIssue.forLongest(), new DecideRefusal(UNRELIABLE, "x", "x")).forEach(act ->
                assertRefused("outOfTurn", () -> desk.perform(signatory, dossier, act)));
    }

    @Test
    @Tag("F3")
    void aCorrectedCertificateIsMadeAnewUnderANewVersion() {
        Dossier dossier = issued();
        String number = dossier.certificate().orElseThrow().number();
        desk.perform(hearing.employee, dossier, CorrectEntry.of(CorrectEntry.Entry.SURNAME, "Иваноф", "опечатка"));
        assertRefused("reason.required", () -> desk.perform(signatory, dossier, RemakeCertificate.because(" ")));
        desk.perform(signatory, dossier, RemakeCertificate.because("фамилия"));
        var facts = paper(CertificateFacts.class);
        assertEquals(2, facts.version());
        assertEquals("фамилия", facts.correction());
        assertEquals("Иваноф Әлихан Ұлы", facts.holderCyrillic());
        assertEquals(number, facts.number());
        assertEquals("Иваноф Әлихан Ұлы", dossier.certificate().orElseThrow().holder());
        assertEquals(2, desk.produced(Paper.class).stream().filter(p -> p.facts() instanceof CertificateFacts).count());
    }

    @Test
    @Tag("F3")
    @Tag("R15")
    void anEndedCertificateIsNotMadeAnew() {
        Dossier dossier = issued();
        desk.now = Instant.parse("2025-06-05T18:59:59Z");
        desk.perform(signatory, dossier, RemakeCertificate.because("адрес"));
        desk.now = Instant.parse("2025-06-05T19:00:00Z");
        assertRefused("certificate.ended", () -> desk.perform(signatory, dossier, RemakeCertificate.because("адрес")));
    }
}
