package kz.anyqtama.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Directory;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Role;
import kz.anyqtama.audit.Journal;
import kz.anyqtama.body.Bodies;
import kz.anyqtama.body.Body;
import kz.anyqtama.calendar.Calendars;
import kz.anyqtama.commission.AgendaItem;
import kz.anyqtama.commission.Meeting;
import kz.anyqtama.commission.MeetingStep;
import kz.anyqtama.prioritylist.Occupation;
import kz.anyqtama.prioritylist.PriorityList;
import kz.anyqtama.text.Names;
import org.hibernate.query.NativeQuery;

/** The meetings of the Commission, for the body's staff and for the members called (R6, R9). */
@Stateless
@RolesAllowed({Role.Name.EMPLOYEE, Role.Name.SECRETARY, Role.Name.MEMBER, Role.Name.SIGNATORY, Role.Name.HEAD, Role.Name.AUDITOR})
public class MeetingDesk {

    /** Rows of a page. */
    public static final int PAGE = 25;
    private static final int MOST_CANDIDATES = 200;

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager em;
    @Inject
    private Clock clock;
    @Inject
    private Directory directory;
    @Inject
    private Journal journal;
    @Inject
    private Bodies bodies;
    @Inject
    private Calendars calendars;
    @Inject
    private PriorityList lists;

    /** A line of the list. @param called whether the caller is among those called */
    public record Row(UUID id, String number, String body, MeetingStep step, Instant plannedAt, String place, long applicants,
                      boolean called) {
    }

    /** The meetings the caller sees, the latest first, after the given one. One row more than a page when there is more. */
    public List<Row> page(UUID after) {
        Actor actor = caller();
        var sight = new Sight(actor);
        NativeQuery<?> query = em.createNativeQuery("""
                select m.id, m.number, m.body, m.step, m.planned_at, m.place, m.members @> cast(:self as jsonb) as called,
                (select count(*) from agenda_item i where i.meeting = m.id and not i.taken_off) as applicants
                from meeting m where """ + " " + sight.ofMeetings() + (after == null ? "" : """
                 and (m.planned_at, m.id) < (select f.planned_at, f.id from meeting f where f.id = :after)""")
                + " order by m.planned_at desc, m.id desc", Tuple.class).unwrap(NativeQuery.class);
        query.addScalar("id", UUID.class).addScalar("number", String.class).addScalar("body", String.class)
                .addScalar("step", String.class).addScalar("planned_at", Instant.class).addScalar("place", String.class)
                .addScalar("called", Boolean.class).addScalar("applicants", Long.class);
        WorkList.bind(query, sight.parameters());
        query.setParameter("self", Sight.called(actor));
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setMaxResults(PAGE + 1).getResultList().stream().map(each -> {
            var row = (Tuple) each;
            return new Row(row.get("id", UUID.class), row.get("number", String.class), row.get("body", String.class),
                    MeetingStep.valueOf(row.get("step", String.class)), row.get("planned_at", Instant.class),
                    row.get("place", String.class), row.get("applicants", Long.class), row.get("called", Boolean.class));
        }).toList();
    }

    /** One meeting. @throws Refusal unknown, when there is none that the caller sees */
    public MeetingView open(UUID id) {
        Actor actor = caller();
        Meeting meeting = em.createQuery("select m from Meeting m left join fetch m.agenda where m.id = :id", Meeting.class)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> Refusal.unknown(null));
        var sight = new Sight(actor);
        sight.require(sight.reaches(meeting.body()) || actor.has(Role.MEMBER) && meeting.concerns(actor.id()));
        journal.looked(actor.id(), id, "MEETING");
        Body body = bodies.body(meeting.body()).orElseThrow();
        var today = calendars.of(body.hours()).dateOf(clock.instant());
        var acts = OpenActs.of(actor, meeting);
        Map<UUID, MeetingView.Claims> claims = claims(meeting);
        return new MeetingView(id, meeting.version(), meeting.number(), meeting.body(), body.nameOn(today),
                body.hours().zone(), today, meeting.step(), meeting.plannedAt(), meeting.place(), meeting.openedAt(),
                meeting.closedAt(), meeting.members(),
                meeting.agenda().stream().map(i -> MeetingView.Item.of(i, claims.get(i.dossier()))).toList(),
                acts.contains(ActKind.PUT_ON_AGENDA) ? candidates(meeting.body()) : List.of(), acts, actor.id(), history(id));
    }

    private Map<UUID, MeetingView.Claims> claims(Meeting meeting) {
        Map<UUID, MeetingView.Claims> all = new HashMap<>();
        if (meeting.agenda().isEmpty()) {
            return all;
        }
        em.createQuery("select d.id, d.application from Dossier d where d.id in :ids", Object[].class)
                .setParameter("ids", meeting.agenda().stream().map(AgendaItem::dossier).toList())
                .getResultList().forEach(row -> {
                    var form = ((Application) row[1]).form();
                    all.put((UUID) row[0], new MeetingView.Claims(List.copyOf(form.getCriteria()), new ArrayList<>(form.getExperience())));
                });
        return all;
    }

    private List<MeetingView.Candidate> candidates(String body) {
        return em.createQuery("""
                        select d.id, d.number, d.name, d.occupation, d.listEdition, min(t.dueAt) from Dossier d
                        left join d.deadlines t on t.closedAt is null
                        where d.body = :body and d.step = kz.anyqtama.casework.Step.AT_COMMISSION
                        and not exists (select 1 from AgendaItem i where i.dossier = d.id and i.takenOff = false and i.completedAt is null)
                        group by d.id, d.number, d.name, d.occupation, d.listEdition order by min(t.dueAt), d.number""", Object[].class)
                .setParameter("body", body).setMaxResults(MOST_CANDIDATES).getResultList().stream()
                .map(row -> new MeetingView.Candidate((UUID) row[0], (String) row[1], (String) row[2],
                        occupation((String) row[4], (String) row[3]), (Instant) row[5])).toList();
    }

    private Names occupation(String list, String code) {
        return lists.lists().edition(list).occupation(code).map(Occupation::names).orElse(new Names(code, code, code));
    }

    private List<CaseView.HistoryLine> history(UUID meeting) {
        return em.createQuery(CaseView.HistoryLine.QUERY, Object[].class)
                .setParameter("subject", meeting).getResultList().stream()
                .map(CaseView.HistoryLine::of).toList();
    }

    private Actor caller() {
        return directory.actor(directory.caller().orElseThrow(() -> Refusal.notAllowed(null)));
    }
}
