package kz.anyqtama.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Directory;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Role;
import kz.anyqtama.audit.Journal;
import kz.anyqtama.body.Bodies;
import kz.anyqtama.body.Body;
import kz.anyqtama.calendar.Calendars;
import kz.anyqtama.calendar.WorkingTime;
import kz.anyqtama.casework.applying.Slots;
import kz.anyqtama.document.Papers;
import kz.anyqtama.regulation.Editions;
import kz.anyqtama.regulation.Service;

/** One case with all that is of it, for staff whom it concerns. Every opening is written down as a look at personal data. */
@Stateless
@RolesAllowed({Role.Name.EMPLOYEE, Role.Name.SECRETARY, Role.Name.MEMBER, Role.Name.SIGNATORY, Role.Name.HEAD, Role.Name.AUDITOR})
public class CaseFile {

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
    private Editions editions;
    @Inject
    private Papers papers;

    /** @throws Refusal unknown, when there is no such case or not for the caller */
    public CaseView open(UUID id) {
        Actor actor = directory.actor(directory.caller().orElseThrow(() -> Refusal.notAllowed(null)));
        Dossier dossier = find(id);
        List<Tuple> agenda = agenda(id, actor);
        var sight = new Sight(actor);
        sight.require(sight.reaches(dossier.body())
                || agenda.stream().anyMatch(row -> row.get("called", Boolean.class)) && actor.has(Role.MEMBER));
        journal.looked(actor.id(), id, "CASE");
        return view(dossier, actor, agenda.stream().map(CaseFile::meeting).toList());
    }

    private CaseView view(Dossier dossier, Actor actor, List<CaseView.MeetingLine> meetings) {
        Body body = bodies.body(dossier.body()).orElseThrow();
        WorkingTime time = calendars.of(body.hours());
        Instant now = clock.instant();
        LocalDate today = time.dateOf(now);
        var law = editions.law();
        var acts = OpenActs.of(actor, dossier);
        return new CaseView(dossier.id(), dossier.version(), dossier.number(), dossier.step(), dossier.body(),
                body.nameOn(today), body.hours().zone(), today, dossier.edition(law).validity(Service.ISSUE).lastDay(today),
                dossier.regulationEdition(), new CaseView.Received(dossier.submittedAt(), dossier.registeredAt(),
                        dossier.deliveredAt(), dossier.endedAt()),
                dossier.application(), dossier.otherTitle(), dossier.assignee(), dossier.assigneeName(),
                Slots.toCheck(dossier, law), dossier.checklist(), terms(dossier, time, now), dossier.recommendation(),
                dossier.decision(), dossier.certificate().map(c -> CaseView.CertificateLine.of(c, today)).orElse(null),
                papers.of(dossier.id()), told(dossier), meetings, history(dossier.id()), acts,
                acts.contains(ActKind.REASSIGN) ? employees(dossier, today) : List.of());
    }

    private Dossier find(UUID id) {
        return em.createQuery("select d from Dossier d left join fetch d.certificate left join fetch d.deadlines where d.id = :id",
                        Dossier.class)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> Refusal.unknown(null));
    }

    private static List<CaseView.TermLine> terms(Dossier dossier, WorkingTime time, Instant now) {
        return dossier.deadlines().stream().sorted(Comparator.comparing(Deadline::term))
                .map(d -> new CaseView.TermLine(d.term(), d.paragraph(), d.workingDays(), d.startedAt(), d.dueAt(),
                        d.isConfirmed(), d.metAt(), d.isOpen(), d.isOpen() ? time.workingDaysLeft(now, d.dueAt()) : null))
                .toList();
    }

    private List<Tuple> agenda(UUID dossier, Actor actor) {
        return em.createNativeQuery("""
                        select m.id, m.number, cast(extract(epoch from m.planned_at) as bigint) as planned,
                        i.taken_off, i.completed_at is not null as complete,
                        m.members @> cast(:called as jsonb) as called
                        from agenda_item i join meeting m on m.id = i.meeting where i.dossier = :dossier
                        order by m.planned_at""", Tuple.class)
                .setParameter("called", Sight.called(actor))
                .setParameter("dossier", dossier).getResultList();
    }

    private static CaseView.MeetingLine meeting(Tuple row) {
        return new CaseView.MeetingLine(row.get("id", UUID.class), row.get("number", String.class),
                Instant.ofEpochSecond(row.get("planned", Long.class)), row.get("taken_off", Boolean.class),
                row.get("complete", Boolean.class));
    }

    private List<CaseView.Told> told(Dossier dossier) {
        return em.createQuery("""
                        select m.kind, m.createdAt, m.readAt from Message m
                        where m.dossier = :dossier and m.account = :applicant order by m.createdAt""", Object[].class)
                .setParameter("dossier", dossier.id()).setParameter("applicant", dossier.applicant())
                .getResultList().stream()
                .map(row -> new CaseView.Told((String) row[0], (Instant) row[1], (Instant) row[2])).toList();
    }

    private List<CaseView.HistoryLine> history(UUID subject) {
        return em.createQuery(CaseView.HistoryLine.QUERY, Object[].class)
                .setParameter("subject", subject).getResultList().stream()
                .map(CaseView.HistoryLine::of).toList();
    }

    private List<CaseView.Colleague> employees(Dossier dossier, LocalDate today) {
        return em.createQuery("""
                        select distinct a.id, a.name from RoleGrant g join g.account a
                        where g.role = kz.anyqtama.access.Role.EMPLOYEE and g.body = :body
                        and a.state = kz.anyqtama.access.AccountState.ACTIVE
                        and g.validFrom <= :today and (g.validUntil is null or g.validUntil > :today) order by a.name""", Object[].class)
                .setParameter("body", dossier.body()).setParameter("today", today).getResultList().stream()
                .map(row -> new CaseView.Colleague((UUID) row[0], (String) row[1]))
                .filter(colleague -> !colleague.account().equals(dossier.assignee())).toList();
    }
}
