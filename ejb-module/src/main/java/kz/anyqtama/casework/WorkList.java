package kz.anyqtama.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Directory;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Role;
import kz.anyqtama.body.Bodies;
import kz.anyqtama.calendar.Calendars;
import kz.anyqtama.calendar.WorkingTime;
import kz.anyqtama.prioritylist.ListEdition;
import kz.anyqtama.prioritylist.Occupation;
import kz.anyqtama.prioritylist.PriorityList;
import kz.anyqtama.regulation.TermKind;
import kz.anyqtama.text.Names;
import org.hibernate.query.NativeQuery;

/** The dossiers that staff work on, a page at a time, each with the term that runs out next (R7, R11, S3). */
@Stateless
@RolesAllowed({Role.Name.EMPLOYEE, Role.Name.SECRETARY, Role.Name.MEMBER, Role.Name.SIGNATORY, Role.Name.HEAD, Role.Name.AUDITOR})
public class WorkList {

    /** Rows of a page. */
    public static final int PAGE = 25;
    /** Working days left at which a term is near. */
    public static final int NEAR = 1;

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager em;
    @Inject
    private Clock clock;
    @Inject
    private Directory directory;
    @Inject
    private Bodies bodies;
    @Inject
    private Calendars calendars;
    @Inject
    private PriorityList lists;

    /**
     * A line of the list.
     *
     * @param term the next one that is open; null, as all of it, when none is
     * @param left working days left; negative when it has passed
     */
    public record Row(UUID id, long version, String number, String name, Names occupation, String otherTitle, Step step,
                      String body, Instant submittedAt, UUID assignee, String assigneeName, TermKind term, Instant dueAt,
                      String paragraph, boolean confirmed, Integer left) {

        /** How the open term stands; null when none is open. */
        public TermState termState() {
            return left == null ? null : left < 0 ? TermState.PASSED : left <= NEAR ? TermState.NEAR : TermState.RUNNING;
        }
    }

    /** A page of the list; before and after tell whether there is more. */
    public record Page(List<Row> rows, boolean before, boolean after) {
    }

    /** The page asked for. */
    public Page page(WorkQuestion question) {
        Actor actor = caller();
        var sight = new Sight(actor);
        String home = sight.home();
        WorkingTime time = timeOf(home == null ? bodies.all().get(0).code() : home);
        Instant now = clock.instant();
        var sql = new WorkSql(question, sight, now, time.due(now, NEAR).at());
        NativeQuery<?> query = em.createNativeQuery(sql.rows(), Tuple.class).unwrap(NativeQuery.class);
        WorkSql.COLUMNS.forEach(query::addScalar);
        bind(query, sql.parameters(actor));
        List<Row> rows = query.setMaxResults(PAGE + 1).getResultList().stream().map(row -> row((Tuple) row, now)).toList();
        boolean more = rows.size() > PAGE;
        List<Row> shown = more ? rows.subList(0, PAGE) : rows;
        if (!question.isBackwards()) {
            return new Page(shown, question.from() != null, more);
        }
        List<Row> turned = new ArrayList<>(shown);
        Collections.reverse(turned);
        return new Page(turned, more, true);
    }

    /** How many dossiers the caller sees at each step, its own only if asked so. */
    public Map<Step, Long> byStep(boolean mine) {
        Actor actor = caller();
        var sight = new Sight(actor);
        Query query = em.createNativeQuery("select d.step, count(*) from dossier d where " + sight.ofDossiers()
                + (mine ? " and d.assignee = :actor" : "") + " group by d.step", Tuple.class);
        bind(query, sight.parameters());
        if (mine) {
            query.setParameter("actor", actor.id());
        }
        Map<Step, Long> counts = new EnumMap<>(Step.class);
        for (Object row : query.getResultList()) {
            counts.put(Step.valueOf((String) ((Tuple) row).get(0)), ((Number) ((Tuple) row).get(1)).longValue());
        }
        return counts;
    }

    private Row row(Tuple row, Instant now) {
        String body = row.get("body", String.class);
        Instant due = row.get("due_at", Instant.class);
        String term = row.get("term", String.class);
        return new Row(row.get("id", UUID.class), row.get("version", Long.class), row.get("number", String.class),
                row.get("name", String.class), occupation(row), row.get("other_title", String.class),
                Step.valueOf(row.get("step", String.class)), body, row.get("submitted_at", Instant.class),
                row.get("assignee", UUID.class), row.get("assignee_name", String.class),
                term == null ? null : TermKind.valueOf(term), due, row.get("paragraph", String.class),
                !Boolean.FALSE.equals(row.get("confirmed", Boolean.class)),
                due == null ? null : timeOf(body).workingDaysLeft(now, due));
    }

    private Names occupation(Tuple row) {
        String code = row.get("occupation", String.class);
        ListEdition list = lists.lists().edition(row.get("list_edition", String.class));
        return Optional.of(list).flatMap(l -> l.occupation(code)).map(Occupation::names).orElse(new Names(code, code, code));
    }

    private WorkingTime timeOf(String body) {
        return calendars.of(bodies.body(body).orElseThrow().hours());
    }

    private Actor caller() {
        return directory.actor(directory.caller().orElseThrow(() -> Refusal.notAllowed(null)));
    }

    static void bind(Query query, Map<String, Object> named) {
        named.forEach(query::setParameter);
    }
}
