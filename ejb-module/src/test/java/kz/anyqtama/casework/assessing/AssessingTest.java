package kz.anyqtama.casework.assessing;

import static kz.anyqtama.casework.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Grant;
import kz.anyqtama.access.Role;
import kz.anyqtama.casework.Desk;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.Hearing;
import kz.anyqtama.casework.Sample;
import kz.anyqtama.casework.Step;
import kz.anyqtama.commission.AgendaItem;
import kz.anyqtama.commission.Assessment.Finding;
import kz.anyqtama.commission.Assessment.Work;
import kz.anyqtama.commission.Meeting;
import kz.anyqtama.commission.MeetingStep;
import kz.anyqtama.commission.Member;
import kz.anyqtama.document.Paper;
import kz.anyqtama.document.PaperKind;
import kz.anyqtama.document.ProtocolFacts;
import kz.anyqtama.signing.Signature;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R9")
class AssessingTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    private final Hearing hearing = new Hearing();
    private final Desk desk = hearing.desk;
    private final Actor secretary = hearing.secretary;

    @Test
    @Tag("R6")
    void aMeetingIsCalledWithPlaceTimeAndOneChair() {
        Set<UUID> all = Set.of(hearing.chair.id(), hearing.first.id(), hearing.second.id());
        assertRefused("required", () -> desk.open(secretary, ConveneMeeting.of(Sample.ALMATY, null, "зал", all)));
        assertRefused("required", () -> desk.open(secretary, ConveneMeeting.of(Sample.ALMATY, desk.now, " ", all)));
        assertEquals(List.of("LOCAL_EXECUTIVE_BODY0"), assertRefused("meeting.seatNotCalled", () -> desk.open(secretary,
                ConveneMeeting.of(Sample.ALMATY, desk.now, "зал", Set.of(hearing.first.id(), hearing.second.id())))).arguments());
        assertRefused("unknown", () -> desk.open(secretary, ConveneMeeting.of(Sample.ALMATY, desk.now, "зал", Set.of(UUID.randomUUID()))));
        assertRefused("unknown", () -> desk.open(secretary, ConveneMeeting.of(Sample.ALMATY, desk.now, "зал", Set.of())));
        Meeting meeting = desk.open(secretary, ConveneMeeting.of(Sample.ALMATY, desk.now, " зал ", all));
        assertEquals(MeetingStep.CONVENED, meeting.step());
        assertEquals("зал", meeting.place());
        assertEquals(3, meeting.members().seats());
    }

    @Test
    @Tag("R6")
    void oneSeatChairsBeItByTheSubstitute() {
        Actor substitute = Desk.somebody(Role.MEMBER);
        desk.commission.add(new Member(substitute.id(), "substitute", "LOCAL_EXECUTIVE_BODY", true, hearing.chair.id(), false));
        assertEquals(3, hearing.convened().members().seats());
        Meeting meeting = desk.open(secretary, ConveneMeeting.of(Sample.ALMATY, desk.now, "зал",
                Set.of(substitute.id(), hearing.first.id(), hearing.second.id())));
        assertEquals(3, meeting.members().seats());
        desk.member("ASSOCIATION", true);
        assertRefused("meeting.oneChair", hearing::convened);
    }

    @Test
    @Tag("R6")
    void aMeetingOpensWithMoreThanHalfOfItsSeats() {
        Meeting meeting = hearing.convened();
        assertRefused("meeting.noQuorum", () -> desk.perform(secretary, meeting, new OpenMeeting(Set.of(hearing.chair.id()))));
        assertRefused("unknown", () -> desk.perform(secretary, meeting, new OpenMeeting(Set.of(UUID.randomUUID()))));
        desk.perform(secretary, meeting, new OpenMeeting(Set.of(hearing.chair.id(), hearing.first.id())));
        assertEquals(MeetingStep.IN_SESSION, meeting.step());
        assertEquals(desk.now, meeting.openedAt());
        assertRefused("outOfTurn", () -> desk.perform(secretary, meeting, new OpenMeeting(Set.of(hearing.chair.id(), hearing.first.id()))));
        assertRefused("meeting.noQuorum", () -> desk.perform(secretary, meeting, new RecordPresence(Set.of(hearing.first.id()))));
    }

    @Test
    @Tag("R6")
    void aMemberAndTheSubstituteSitOnOneSeat() {
        Actor substitute = Desk.somebody(Role.MEMBER);
        desk.commission.add(new Member(substitute.id(), "substitute", "EDUCATION", false, hearing.first.id(), false));
        Meeting meeting = hearing.convened();
        assertEquals(3, meeting.members().seats());
        assertRefused("meeting.memberAndSubstitute", () -> desk.perform(secretary, meeting,
                new OpenMeeting(Set.of(hearing.chair.id(), hearing.first.id(), substitute.id()))));
        desk.perform(secretary, meeting, new OpenMeeting(Set.of(hearing.chair.id(), substitute.id())));
        assertEquals(MeetingStep.IN_SESSION, meeting.step());
    }

    @Test
    void aCaseIsPutOnAnAgendaOnceAndTakenOffWithAReason() {
        Meeting meeting = hearing.convened();
        Dossier dossier = hearing.atCommission();
        desk.perform(secretary, meeting, PutOnAgenda.of(dossier.id()));
        AgendaItem item = meeting.agenda().get(0);
        assertEquals(dossier.number(), item.extract().number());
        assertEquals(Step.AT_COMMISSION, dossier.step());
        assertRefused("meeting.alreadyOnAgenda", () -> desk.perform(secretary, meeting, PutOnAgenda.of(dossier.id())));
        assertRefused("reason.required", () -> desk.perform(secretary, meeting, new TakeOffAgenda(item.id(), " ")));
        desk.perform(secretary, meeting, new TakeOffAgenda(item.id(), "не явился"));
        assertTrue(item.isTakenOff());
        assertRefused("unknown", () -> desk.perform(secretary, meeting, new TakeOffAgenda(item.id(), "снова")));
        desk.perform(secretary, meeting, PutOnAgenda.of(dossier.id()));
        assertEquals(2, meeting.agenda().size());
    }

    @Test
    void aCaseThatIsNotBeforeTheCommissionIsNotPutOnAnAgenda() {
        Meeting meeting = hearing.convened();
        Dossier dossier = desk.submitted(hearing.applicant);
        assertRefused("outOfTurn", () -> desk.perform(secretary, meeting, PutOnAgenda.of(dossier.id())));
    }

    @Test
    @Tag("R8")
    @Tag("R10")
    void anAssessmentNamesItsStandardAndRestsOnDocumentsOfTheCase() {
        Meeting meeting = hearing.inSession();
        UUID item = hearing.item(meeting);
        assertRefused("assessment.standard", () -> assess(meeting, item, "TEA_LEAVES", List.of()));
        assertRefused("assessment.criterion", () -> assess(meeting, item, "PROFESSIONAL_STANDARD", List.of(new Finding("LUCK", Sample.DIPLOMA.id(), null))));
        assertRefused("assessment.evidence", () -> assess(meeting, item, "PROFESSIONAL_STANDARD", List.of(new Finding("HIGHER_EDUCATION", UUID.randomUUID(), null))));
        assertRefused("assessment.evidence", () -> assess(meeting, item, "PROFESSIONAL_STANDARD", List.of(new Finding("HIGHER_EDUCATION", null, null))));
        var held = new Finding("HIGHER_EDUCATION", Sample.DIPLOMA.id(), null);
        assertRefused("assessment.twice", () -> assess(meeting, item, "PROFESSIONAL_STANDARD", List.of(held, held)));
        assertRefused("required", () -> assess(meeting, item, "PROFESSIONAL_STANDARD", null));
        assess(meeting, item, "PROFESSIONAL_STANDARD", List.of(held), new Work(LONG_AGO, LocalDate.of(2020, 1, 1), Sample.DIPLOMA.id(), null));
        assertEquals(9, meeting.openItem(item).assessment().score().total());
        assertEquals("PROFESSIONAL_STANDARD", meeting.openItem(item).assessment().standard());
    }

    @Test
    @Tag("R10")
    void periodsOfWorkHaveAnOrderAndAnEnd() {
        Meeting meeting = hearing.inSession();
        UUID item = hearing.item(meeting);
        assertRefused("period.reversed", () -> assess(meeting, item, "PROFESSIONAL_STANDARD", List.of(), new Work(LONG_AGO, LONG_AGO.minusDays(1), Sample.DIPLOMA.id(), null)));
        assertRefused("period.reversed", () -> assess(meeting, item, "PROFESSIONAL_STANDARD", List.of(), new Work(null, LONG_AGO, Sample.DIPLOMA.id(), null)));
        assertRefused("period.future", () -> assess(meeting, item, "PROFESSIONAL_STANDARD", List.of(), new Work(LONG_AGO, LocalDate.of(2025, 3, 7), Sample.DIPLOMA.id(), null)));
        assertRefused("assessment.evidence", () -> assess(meeting, item, "PROFESSIONAL_STANDARD", List.of(), new Work(LONG_AGO, LONG_AGO, null, null)));
    }

    private void assess(Meeting meeting, UUID item, String standard, List<Finding> findings, Work... experience) {
        desk.perform(secretary, meeting, new Assess(item, standard, "№ 1", findings, List.of(experience)));
    }

    @Test
    void membersPresentVoteOnTheAssessmentTheySaw() {
        Meeting meeting = hearing.inSession();
        UUID item = hearing.item(meeting);
        assertRefused("meeting.notAssessed", () -> desk.perform(hearing.first, meeting, new CastVote(item, 0, true, null)));
        hearing.assess(meeting, item);
        hearing.assess(meeting, item);
        assertRefused("meeting.assessmentChanged", () -> desk.perform(hearing.first, meeting, new CastVote(item, 1, true, null)));
        desk.perform(hearing.first, meeting, new CastVote(item, 2, false, null));
        desk.perform(hearing.first, meeting, new CastVote(item, 2, true, null));
        assertEquals(1, meeting.openItem(item).ballot().inFavour());
        assertEquals(0, meeting.openItem(item).ballot().against());
        assertRefused("notAllowed", () -> desk.perform(Desk.somebody(Role.MEMBER), meeting, new CastVote(item, 2, true, null)));
        hearing.assess(meeting, item);
        assertEquals(0, meeting.openItem(item).ballot().votes().size());
    }

    @Test
    @Tag("S9")
    @Tag("S9.2")
    void nobodyVotesToIssueBelowTheThreshold() {
        Meeting meeting = hearing.inSession();
        UUID item = hearing.item(meeting);
        assess(meeting, item, "PROFESSIONAL_STANDARD", List.of(new Finding("HIGHER_EDUCATION", Sample.DIPLOMA.id(), null)));
        assertRefused("meeting.belowThreshold", () -> desk.perform(hearing.first, meeting, new CastVote(item, 1, true, null)));
        desk.perform(hearing.first, meeting, new CastVote(item, 1, false, null));
    }

    @Test
    void whoStandsAsideDoesNotVoteAndSaysWhy() {
        Meeting meeting = hearing.inSession();
        UUID item = hearing.item(meeting);
        hearing.assess(meeting, item);
        hearing.vote(meeting, item, true, hearing.first);
        assertRefused("reason.required", () -> desk.perform(hearing.first, meeting, new Recuse(item, hearing.first.id(), "")));
        assertRefused("notAllowed", () -> desk.perform(hearing.first, meeting, new Recuse(item, hearing.second.id(), "родственник")));
        Actor secretaryElsewhere = new Actor(hearing.first.id(), "x", Set.of(Grant.of(Role.MEMBER, Sample.ALMATY), Grant.of(Role.SECRETARY, "710000000")));
        assertRefused("notAllowed", () -> desk.perform(secretaryElsewhere, meeting, new Recuse(item, hearing.second.id(), "родственник")));
        desk.perform(hearing.first, meeting, new Recuse(item, hearing.first.id(), "родственник"));
        assertTrue(meeting.openItem(item).ballot().votes().isEmpty());
        assertRefused("notAllowed", () -> hearing.vote(meeting, item, true, hearing.first));
        assertRefused("meeting.alreadyRecused", () -> desk.perform(secretary, meeting, new Recuse(item, hearing.first.id(), "снова")));
        desk.perform(secretary, meeting, new Recuse(item, hearing.second.id(), "коллега"));
        hearing.vote(meeting, item, true, hearing.chair);
        hearing.drawUp(meeting, item);
        assertEquals(2, meeting.openItem(item).protocol().recusals().all().size());
    }

    @Test
    void aProtocolWaitsForEveryVote() {
        Meeting meeting = hearing.inSession();
        UUID item = hearing.item(meeting);
        assertRefused("meeting.notAssessed", () -> hearing.drawUp(meeting, item));
        hearing.assess(meeting, item);
        hearing.vote(meeting, item, true, hearing.chair, hearing.first);
        assertEquals(List.of(1L), assertRefused("meeting.votesMissing", () -> hearing.drawUp(meeting, item)).arguments());
        hearing.vote(meeting, item, false, hearing.second);
        hearing.drawUp(meeting, item);
        assertTrue(meeting.openItem(item).protocol().recommendation().issue());
        assertRefused("meeting.alreadyDrawnUp", () -> hearing.vote(meeting, item, true, hearing.second));
    }

    @Test
    void whoLeftBeforeTheProtocolHasNotVoted() {
        Meeting meeting = hearing.inSession();
        UUID item = hearing.item(meeting);
        hearing.assess(meeting, item);
        hearing.vote(meeting, item, true, hearing.chair);
        hearing.vote(meeting, item, false, hearing.first, hearing.second);
        desk.perform(secretary, meeting, new RecordPresence(Set.of(hearing.chair.id(), hearing.first.id())));
        hearing.drawUp(meeting, item);
        assertTrue(meeting.openItem(item).protocol().recommendation().issue(), "one to one, and the chair decides");
        assertEquals(2, meeting.openItem(item).protocol().ballot().votes().size());
    }

    @Test
    void atATieTheChairsVoteDecidesWhereTheBodySaysSo() {
        Meeting meeting = hearing.inSession();
        UUID item = hearing.item(meeting);
        hearing.assess(meeting, item);
        desk.perform(hearing.second, meeting, new Recuse(item, hearing.second.id(), "родственник"));
        hearing.vote(meeting, item, true, hearing.chair);
        hearing.vote(meeting, item, false, hearing.first);
        hearing.drawUp(meeting, item);
        assertTrue(meeting.openItem(item).protocol().recommendation().issue());
    }

    @Test
    void aTieThatNobodyBreaksIsNoRecommendation() {
        Actor fourth = desk.member("ASSOCIATION", false);
        Meeting meeting = hearing.inSession();
        UUID item = hearing.item(meeting);
        hearing.assess(meeting, item);
        desk.perform(hearing.chair, meeting, new Recuse(item, hearing.chair.id(), "родственник"));
        desk.perform(fourth, meeting, new Recuse(item, fourth.id(), "родственник"));
        hearing.vote(meeting, item, true, hearing.first);
        hearing.vote(meeting, item, false, hearing.second);
        assertRefused("meeting.tie", () -> hearing.drawUp(meeting, item));
    }

    @Test
    @Tag("S9")
    @Tag("R12")
    void aRecommendedRefusalHasGroundsAndReasoning() {
        Meeting meeting = hearing.inSession();
        UUID item = hearing.item(meeting);
        hearing.assess(meeting, item);
        hearing.vote(meeting, item, false, hearing.chair, hearing.first, hearing.second);
        assertRefused("refusal.groundRequired", () -> desk.perform(secretary, meeting, DrawUpProtocol.of(item, List.of(), "потому")));
        assertRefused("refusal.groundRequired", () -> desk.perform(secretary, meeting, DrawUpProtocol.of(item, null, "потому")));
        assertRefused("refusal.ground", () -> desk.perform(secretary, meeting, DrawUpProtocol.of(item, List.of("DISLIKE"), "потому")));
        assertRefused("refusal.thresholdReached", () -> desk.perform(secretary, meeting, DrawUpProtocol.of(item, List.of("THRESHOLD_NOT_REACHED"), "потому")));
        assertRefused("refusal.reasoningRequired", () -> desk.perform(secretary, meeting, DrawUpProtocol.of(item, List.of("UNRELIABLE_DOCUMENTS"), " ")));
        desk.perform(secretary, meeting, DrawUpProtocol.of(item, List.of("UNRELIABLE_DOCUMENTS"), "печать поддельна"));
        assertFalse(meeting.openItem(item).protocol().recommendation().issue());
    }

    @Test
    void thePresentMembersConfirmWhatTheySawAndTheLastCompletesIt() {
        Meeting meeting = hearing.inSession();
        Dossier dossier = hearing.atCommission();
        UUID item = hearing.put(meeting, dossier);
        assertRefused("meeting.noProtocol", () -> desk.perform(hearing.first, meeting, new ConfirmProtocol(item, "00")));
        hearing.voted(meeting, item);
        String digest = meeting.openItem(item).protocol().digest();
        assertRefused("meeting.protocolChanged", () -> desk.perform(hearing.first, meeting, new ConfirmProtocol(item, "00")));
        assertRefused("meeting.protocolChanged", () -> desk.perform(hearing.first, meeting, new ConfirmProtocol(item, null)));
        assertRefused("notAllowed", () -> desk.perform(Desk.somebody(Role.MEMBER), meeting, new ConfirmProtocol(item, digest)));
        desk.perform(hearing.first, meeting, new ConfirmProtocol(item, digest));
        assertRefused("meeting.alreadyConfirmed", () -> desk.perform(hearing.first, meeting, new ConfirmProtocol(item, digest)));
        assertRefused("reason.required", () -> desk.perform(hearing.second, meeting, new RefuseToConfirm(item, digest, "")));
        desk.perform(hearing.second, meeting, new RefuseToConfirm(item, digest, "не согласен"));
        assertEquals(Step.AT_COMMISSION, dossier.step());
        assertRefused("meeting.presenceFixed", () -> desk.perform(secretary, meeting, new RecordPresence(Set.of(hearing.chair.id(), hearing.first.id()))));
        assertRefused("meeting.protocolOpen", () -> desk.perform(secretary, meeting, new CloseMeeting()));
        desk.perform(hearing.chair, meeting, new ConfirmProtocol(item, digest));
        assertEquals(Step.RECOMMENDED, dossier.step());
        assertEquals(desk.now, meeting.agenda().get(0).completedAt());
        assertEquals("не согласен", dossier.recommendation().confirmations().all().get(1).refusal());
        assertEquals(2, desk.produced(Signature.class).size() - 1);
    }

    @Test
    void theProtocolPaperTellsVotesStandardAndWhoRefusedToSign() {
        Dossier dossier = hearing.recommended(true);
        Paper paper = desk.produced(Paper.class).get(0);
        assertEquals(PaperKind.PROTOCOL, paper.kind());
        assertEquals(dossier.id(), paper.dossier());
        var facts = (ProtocolFacts) paper.facts();
        assertEquals(new ProtocolFacts.Votes(3, 0, 0, false), facts.votes());
        assertEquals(7, facts.total());
        assertEquals(List.of("EDUCATION_DOCUMENT.pdf", "EDUCATION_DOCUMENT.pdf"), facts.criteria().stream().map(ProtocolFacts.Criterion::evidence).toList());
        assertEquals(3, facts.confirmations().size());
        assertEquals(3, facts.present().size());
    }

    @Test
    void whateverTheProtocolSaysChangesItsDigest() {
        Set<String> digests = Stream.of(true, false).map(changed -> {
            Hearing other = new Hearing();
            Meeting meeting = other.inSession();
            UUID item = other.item(meeting);
            other.assess(meeting, item);
            other.vote(meeting, item, true, other.chair, other.first);
            other.vote(meeting, item, changed, other.second);
            other.drawUp(meeting, item);
            return meeting.openItem(item).protocol().digest();
        }).collect(Collectors.toSet());
        assertEquals(2, digests.size());
        Meeting meeting = hearing.inSession();
        UUID item = hearing.item(meeting);
        hearing.voted(meeting, item);
        String first = meeting.openItem(item).protocol().digest();
        desk.now = desk.now.plusSeconds(60);
        hearing.drawUp(meeting, item);
        assertNotEquals(first, meeting.openItem(item).protocol().digest());
    }

    @Test
    void aNewAssessmentOrRecusalVoidsTheProtocolBeforeIt() {
        Meeting meeting = hearing.inSession();
        UUID item = hearing.item(meeting);
        hearing.voted(meeting, item);
        desk.perform(hearing.first, meeting, new ConfirmProtocol(item, meeting.openItem(item).protocol().digest()));
        desk.perform(hearing.second, meeting, new Recuse(item, hearing.second.id(), "родственник"));
        assertNull(meeting.openItem(item).protocol());
        assertTrue(meeting.openItem(item).confirmations().all().isEmpty());
        hearing.drawUp(meeting, item);
        hearing.assess(meeting, item);
        assertNull(meeting.openItem(item).protocol());
    }

    @Test
    void closingFreesCasesWithoutAProtocol() {
        Meeting meeting = hearing.inSession();
        hearing.item(meeting);
        desk.perform(secretary, meeting, new CloseMeeting());
        assertEquals(MeetingStep.CLOSED, meeting.step());
        assertEquals(desk.now, meeting.closedAt());
        assertTrue(meeting.agenda().get(0).isTakenOff());
        Instant before = meeting.closedAt();
        assertRefused("outOfTurn", () -> desk.perform(secretary, meeting, new CloseMeeting()));
        assertEquals(before, meeting.closedAt());
    }
}
