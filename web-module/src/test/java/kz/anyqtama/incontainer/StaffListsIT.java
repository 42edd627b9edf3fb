package kz.anyqtama.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.CaseDocuments;
import kz.anyqtama.casework.CaseFile;
import kz.anyqtama.casework.CaseView;
import kz.anyqtama.casework.MeetingDesk;
import kz.anyqtama.casework.Step;
import kz.anyqtama.casework.TermState;
import kz.anyqtama.casework.WorkList;
import kz.anyqtama.casework.WorkQuestion;
import kz.anyqtama.certificate.Register;
import kz.anyqtama.incontainer.Stage.Cast;
import kz.anyqtama.text.Alphabet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What staff see: whose rows, in which order, a page at a time, and at what cost when there are many. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class StaffListsIT {

    private static final String OWN = "390000000";
    private static final String OTHER = "350000000";
    private static final String CROWDED = "430000000";
    private static final int MOST_FOR_LIST = 6;
    private static final int MOST_FOR_CASE = 12;

    @Inject
    private Stage stage;
    @Inject
    private Story story;
    @Inject
    private Statements statements;
    @Inject
    private WorkList list;
    @Inject
    private CaseFile files;
    @Inject
    private CaseDocuments documents;
    @Inject
    private MeetingDesk meetings;
    @Inject
    private Register register;

    @Test
    @Order(1)
    @Tag("R6")
    @Tag("R7")
    void staffSeeTheirBodyMembersTheirMeetingsAndNobodyElse() {
        Cast own = stage.cast(OWN);
        Cast other = stage.cast(OTHER);
        UUID dossier = story.atCommission(own);
        UUID unheard = story.checking(own);
        UUID document = stage.as(own.employee(), () -> files.open(dossier)).application().attachments().get(0).id();

        for (UUID insider : List.of(own.employee(), own.secretary(), own.signatory(), own.head(), stage.of("auditor"))) {
            assertEquals(dossier, stage.as(insider, () -> files.open(dossier)).id());
            assertEquals(document, stage.as(insider, () -> documents.document(dossier, document)).id());
        }
        for (UUID outsider : List.of(other.employee(), other.secretary(), other.signatory(), other.head(), own.chair())) {
            assertThrows(Refusal.class, () -> stage.as(outsider, () -> files.open(dossier)));
            assertThrows(Refusal.class, () -> stage.as(outsider, () -> documents.document(dossier, document)));
            assertFalse(seen(outsider).contains(dossier));
        }
        assertTrue(seen(own.employee()).contains(dossier));

        UUID meeting = story.convened(own);
        story.put(own, meeting, dossier);
        assertEquals(dossier, stage.as(own.chair(), () -> files.open(dossier)).id());
        assertEquals(List.of(dossier), seen(own.chair()));
        assertThrows(Refusal.class, () -> stage.as(own.chair(), () -> files.open(unheard)));
        assertEquals(meeting, stage.as(own.first(), () -> meetings.open(meeting)).id());
        assertThrows(Refusal.class, () -> stage.as(other.secretary(), () -> meetings.open(meeting)));
        assertThrows(Refusal.class, () -> stage.as(other.chair(), () -> meetings.open(meeting)));
        assertTrue(stage.as(other.secretary(), () -> meetings.page(null)).stream().noneMatch(row -> row.id().equals(meeting)));
    }

    @Test
    @Order(2)
    @Tag("R14")
    void theRegisterHoldsTheBodysCertificates() {
        Cast own = stage.cast(OWN);
        UUID dossier = story.issued(own);
        CaseView.CertificateLine issued = stage.as(own.employee(), () -> files.open(dossier)).certificate();
        List<Register.Row> found = stage.as(own.employee(), () -> register.page(issued.number(), null));
        assertEquals(List.of(dossier), found.stream().map(Register.Row::dossier).toList());
        assertEquals(List.of(), stage.as(stage.cast(OTHER).employee(), () -> register.page(issued.number(), null)));
        assertEquals(1, stage.as(stage.of("auditor"), () -> register.page(issued.number(), null)).size());
        assertEquals(List.of(), stage.as(own.employee(), () -> register.page("%", null)), "a sign of the search is not its pattern");
    }

    @Test
    @Order(3)
    void everyOpeningOfACaseIsWrittenDown() {
        Cast own = stage.cast(OWN);
        UUID dossier = story.checking(own);
        stage.as(own.head(), () -> files.open(dossier));
        assertEquals(1L, ((Number) stage.sql("select count(*) from personal_data_look where subject = ?1 and actor = ?2 and what = 'CASE'",
                dossier, own.head()).get(0)).longValue());
    }

    @Test
    @Order(4)
    void pagesHoldEveryRowOnceInOrderBothWays() {
        Cast crowd = stage.cast(CROWDED);
        multiply(story.submitted(crowd), 200);
        for (WorkQuestion.Order order : WorkQuestion.Order.values()) {
            List<WorkList.Row> forth = walk(crowd, new WorkQuestion(false, null, null, order, null, null, null));
            assertEquals(201, forth.size(), "rows by " + order);
            assertEquals(201, new HashSet<>(forth.stream().map(WorkList.Row::id).toList()).size());
            assertEquals(forth.stream().sorted(ordering(order)).map(key(order)).toList(), forth.stream().map(key(order)).toList());
            UUID middle = forth.get(60).id();
            WorkList.Page back = page(crowd, new WorkQuestion(false, null, null, order, null, null, middle));
            assertEquals(forth.subList(35, 60).stream().map(WorkList.Row::id).toList(), back.rows().stream().map(WorkList.Row::id).toList());
        }
        long every = Stream.of(TermState.values()).mapToLong(state ->
                walk(crowd, new WorkQuestion(false, null, state, null, null, null, null)).size()).sum();
        assertEquals(201, every, "each open term stands in one way");
        assertEquals(201L, stage.as(crowd.employee(), () -> list.byStep(false)).get(Step.SUBMITTED));
        assertEquals(0, walk(crowd, new WorkQuestion(true, null, null, null, null, null, null)).size());
    }

    @Test
    @Order(5)
    void theCostIsTheSameWithTwentyThousand() throws Exception {
        Cast crowd = stage.cast(CROWDED);
        UUID meeting = story.convened(crowd);
        UUID dossier = story.atCommission(crowd);
        story.put(crowd, meeting, dossier);
        List<Long> few = costs(crowd, dossier, meeting);
        multiply(story.submitted(crowd), 20_000);
        List<Long> many = costs(crowd, dossier, meeting);
        assertEquals(few, many, "statements of list, search, case, meeting, meetings, register");
        assertTrue(many.get(0) <= MOST_FOR_LIST && many.get(1) <= MOST_FOR_LIST, "list " + many);
        assertTrue(many.get(2) <= MOST_FOR_CASE && many.get(3) <= MOST_FOR_CASE, "case and meeting " + many);
    }

    /** Statements of what a page asks: the work list with its counts, a search, a case, a meeting, the meetings, the register. */
    private List<Long> costs(Cast crowd, UUID dossier, UUID meeting) throws Exception {
        List<Callable<?>> doings = List.of(
                () -> list.page(WorkQuestion.all()).rows().size() + list.byStep(false).size(),
                () -> list.page(new WorkQuestion(false, null, null, WorkQuestion.Order.NAME, "Иван", null, null)).rows().size(),
                () -> files.open(dossier), () -> meetings.open(meeting), () -> meetings.page(null), () -> register.page(null, null));
        List<Long> counted = new ArrayList<>();
        for (Callable<?> doing : doings) {
            Callable<?> asked = stage.signedIn(crowd.secretary(), doing);
            asked.call();
            counted.add(statements.of(List.of(asked, asked, asked)));
        }
        return counted;
    }

    /** Dossiers like the one given, with its terms, each of another person, submitted a minute apart. */
    private void multiply(UUID dossier, int times) {
        stage.sql("""
                with copies as (insert into dossier (id, version, audit_sequence, number, service, step, body, applicant, iin, name,
                occupation, other_title, list_edition, regulation_edition, submitted_at, registered_at, application)
                select gen_random_uuid(), version, audit_sequence, number || '-' || n, service, step, body, applicant,
                lpad(cast(n as text), 12, '0'), chr(1040 + n % 32) || 'қ' || name || n, occupation, number || '-' || n, list_edition, regulation_edition,
                submitted_at - make_interval(mins => n), registered_at, application
                from dossier, generate_series(1, ?2) n where id = ?1 returning id, number)
                , terms as (insert into deadline (id, dossier, term, paragraph, working_days, started_at, due_at, confirmed)
                select gen_random_uuid(), c.id, t.term, t.paragraph, t.working_days, t.started_at,
                t.due_at - make_interval(mins => (cast(split_part(c.number, '-', 4) as int) * 37) % 20000), t.confirmed
                from copies c, deadline t where t.dossier = ?1 returning id)
                select count(*) from terms""", dossier, times);
    }

    private List<UUID> seen(UUID who) {
        return stage.as(who, () -> list.page(WorkQuestion.all())).rows().stream().map(WorkList.Row::id).toList();
    }

    private WorkList.Page page(Cast cast, WorkQuestion question) {
        return stage.as(cast.employee(), () -> list.page(question));
    }

    private List<WorkList.Row> walk(Cast cast, WorkQuestion question) {
        List<WorkList.Row> all = new ArrayList<>();
        WorkList.Page page = page(cast, question);
        all.addAll(page.rows());
        while (page.after()) {
            page = page(cast, question.at(all.get(all.size() - 1).id(), null));
            all.addAll(page.rows());
        }
        return all;
    }

    private static Function<WorkList.Row, Object> key(WorkQuestion.Order order) {
        return switch (order) {
            case TERM -> WorkList.Row::dueAt;
            case SUBMITTED -> WorkList.Row::submittedAt;
            case NAME -> WorkList.Row::name;
        };
    }

    private static Comparator<WorkList.Row> ordering(WorkQuestion.Order order) {
        return switch (order) {
            case TERM -> Comparator.comparing(WorkList.Row::dueAt);
            case SUBMITTED -> Comparator.comparing(WorkList.Row::submittedAt);
            case NAME -> Comparator.comparing(WorkList.Row::name, Alphabet.of(new Locale("kk")));
        };
    }
}
