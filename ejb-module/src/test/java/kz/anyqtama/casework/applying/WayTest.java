package kz.anyqtama.casework.applying;

import static kz.anyqtama.casework.applying.Mark.State.AHEAD;
import static kz.anyqtama.casework.applying.Mark.State.NOT_REACHED;
import static kz.anyqtama.casework.applying.Mark.State.NOW;
import static kz.anyqtama.casework.applying.Mark.State.PASSED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Role;
import kz.anyqtama.casework.Checklist.Finding;
import kz.anyqtama.casework.Desk;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.Hearing;
import kz.anyqtama.casework.deciding.DecideIssue;
import kz.anyqtama.casework.deciding.DecideRefusal;
import kz.anyqtama.casework.deciding.DeliverCertificate;
import kz.anyqtama.casework.deciding.DeliverRefusal;
import kz.anyqtama.certificate.Standing;
import kz.anyqtama.regulation.PublishedEdition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the account tells of where an application stands, and of what came of it. */
@Tag("R5")
class WayTest {

    private final Hearing hearing = new Hearing();
    private final Desk desk = hearing.desk;
    private final Actor signatory = Desk.somebody(Role.SIGNATORY);

    @Test
    @Tag("S7")
    void submittedInTheEveningItWaitsForItsRegistration() {
        desk.now = Instant.parse("2025-03-06T14:10:00Z");
        Dossier dossier = desk.submitted(hearing.applicant);

        List<Mark> way = Way.of(dossier, desk.now);

        assertEquals(List.of(PASSED, NOW, AHEAD, AHEAD, AHEAD, AHEAD), states(way));
        assertEquals(Instant.parse("2025-03-07T04:00:00Z"), way.get(1).at());
        assertEquals(Instant.parse("2025-03-12T13:30:00Z"), way.get(2).by());
        assertEquals(Instant.parse("2025-03-18T13:30:00Z"), way.get(5).by());
        assertEquals(List.of("R3", "S7", "R7", "R9", "R11", "S3"), way.stream().map(Mark::paragraph).toList());
        assertEquals(NOW, states(Way.of(dossier, Instant.parse("2025-03-07T04:00:00Z"))).get(2), "from its registration on");
    }

    @Test
    @Tag("R7")
    @Tag("R13")
    void eachStationIsPassedInItsTurn() {
        Dossier sent = hearing.atCommission();
        assertEquals(List.of(PASSED, PASSED, PASSED, NOW, AHEAD, AHEAD), states(Way.of(sent, desk.now)));

        Dossier dossier = hearing.recommended(true);
        assertEquals(List.of(PASSED, PASSED, PASSED, PASSED, NOW, AHEAD), states(Way.of(dossier, desk.now)));
        desk.perform(signatory, dossier, DecideIssue.forLongest());
        assertEquals(List.of(PASSED, PASSED, PASSED, PASSED, PASSED, NOW), states(Way.of(dossier, desk.now)));
        assertNull(Outcomes.of(dossier, PublishedEdition.LAW, LocalDate.of(2025, 3, 6)), "a decision is not told before the result is in the account");
        desk.perform(Actor.SYSTEM, dossier, new DeliverCertificate());
        List<Mark> way = Way.of(dossier, desk.now);
        assertEquals(List.of(PASSED, PASSED, PASSED, PASSED, PASSED, PASSED), states(way));
        assertEquals(desk.now, way.get(5).at());
        assertEquals(dossier.certificate().orElseThrow().number(), Outcomes.of(dossier, PublishedEdition.LAW, LocalDate.of(2025, 3, 6)).certificate());
        assertEquals(Standing.EXPIRED, Outcomes.of(dossier, PublishedEdition.LAW, LocalDate.of(2025, 6, 6)).standing());
    }

    @Test
    @Tag("S9")
    void aRefusalIsToldWithItsGrounds() {
        Dossier dossier = hearing.recommended(false);
        desk.perform(signatory, dossier, new DecideRefusal(List.of("UNRELIABLE_DOCUMENTS"), "документы недостоверны", null));
        desk.perform(Actor.SYSTEM, dossier, new DeliverRefusal());
        MyDossier.Outcome outcome = Outcomes.of(dossier, PublishedEdition.LAW, LocalDate.of(2025, 3, 6));
        assertTrue(outcome.isRefusal());
        assertEquals(List.of("S9.3"), outcome.grounds().stream().map(MyDossier.Ground::paragraph).toList());
        assertEquals("документы недостоверны", outcome.reasoning());
    }

    @Test
    @Tag("R7")
    void whatEndedBeforeReachesNothingMore() {
        Dossier withdrawn = desk.submitted(hearing.applicant);
        desk.perform(hearing.applicant, withdrawn, new Withdraw(null));
        assertEquals(List.of(PASSED, PASSED, NOT_REACHED, NOT_REACHED, NOT_REACHED, NOT_REACHED), states(Way.of(withdrawn, desk.now)));

        Dossier incomplete = desk.submitted(hearing.applicant);
        desk.perform(hearing.employee, incomplete, new TakeIntoWork());
        desk.perform(hearing.employee, incomplete, new CheckCompleteness(List.of(new Finding("IDENTITY_DOCUMENT", true, null),
                new Finding("EDUCATION_DOCUMENT", false, "нет печати"))));
        assertEquals(List.of(), Outcomes.missing(incomplete, PublishedEdition.LAW), "told once it is not accepted");
        desk.perform(hearing.employee, incomplete, new NotAccept());
        assertEquals(NOT_REACHED, states(Way.of(incomplete, desk.now)).get(2));
        assertEquals(List.of("нет печати"), Outcomes.missing(incomplete, PublishedEdition.LAW).stream().map(MyDossier.Missing::remark).toList());
    }

    private static List<Mark.State> states(List<Mark> way) {
        return way.stream().map(Mark::state).toList();
    }
}
