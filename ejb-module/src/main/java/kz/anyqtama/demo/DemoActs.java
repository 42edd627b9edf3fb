package kz.anyqtama.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Directory;
import kz.anyqtama.access.Subject;
import kz.anyqtama.calendar.WorkingTime;
import kz.anyqtama.casework.Act;
import kz.anyqtama.casework.ActTransaction;
import kz.anyqtama.casework.Opening;
import kz.anyqtama.casework.applying.CheckCompleteness;
import kz.anyqtama.casework.applying.NotAccept;
import kz.anyqtama.casework.applying.SendToCommission;
import kz.anyqtama.casework.applying.Submit;
import kz.anyqtama.casework.applying.TakeIntoWork;
import kz.anyqtama.casework.applying.Withdraw;
import kz.anyqtama.casework.assessing.CastVote;
import kz.anyqtama.casework.assessing.CloseMeeting;
import kz.anyqtama.casework.assessing.ConfirmProtocol;
import kz.anyqtama.casework.assessing.ConveneMeeting;
import kz.anyqtama.casework.assessing.DrawUpProtocol;
import kz.anyqtama.casework.assessing.OpenMeeting;
import kz.anyqtama.casework.assessing.PutOnAgenda;
import kz.anyqtama.casework.deciding.DecideIssue;
import kz.anyqtama.casework.deciding.DecideRefusal;
import kz.anyqtama.casework.deciding.DeliverCertificate;
import kz.anyqtama.casework.deciding.DeliverRefusal;
import kz.anyqtama.commission.AgendaItem;
import kz.anyqtama.time.MovableClock;

/** Plays the acts of a demo case, each at its moment and by its person, through the transaction that every act takes. */
@ApplicationScoped
public class DemoActs {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    private MovableClock clock;
    @Inject
    private Directory directory;
    @Inject
    private ActTransaction transaction;
    @Inject
    private DemoPeople people;
    @Inject
    private DemoDrafts drafts;

    /** A case played as far as the Commission; no dossier when its moment has not come. */
    public record Played(DemoCase demo, UUID dossier, LocalDate meetingDay, boolean goesOn) {
    }

    public Played untilCommission(DemoCase demo, WorkingTime time) {
        Instant at = demo.submittedAt();
        UUID applicant = people.applicant(demo.form().getIin(), demo.form().fullName(), at.minus(HOUR));
        UUID dossier = clock.at(at, () -> {
            var draft = drafts.write(applicant, demo);
            return transaction.open(applicant, UUID.randomUUID(),
                    Submit.draft(draft.id(), draft.version(), applicant, demo.body())).subject();
        });
        Instant registered = time.registrationOf(at);
        LocalDate meetingDay = nextWorkingDay(time, nextWorkingDay(time, time.dateOf(registered)));
        boolean goesOn = onwards(demo, dossier, registered);
        return new Played(demo, dossier, meetingDay, goesOn);
    }

    private boolean onwards(DemoCase demo, UUID dossier, Instant registered) {
        if (demo.plays() == DemoCase.Goal.SUBMITTED || !hasCome(registered.plus(HOUR.multipliedBy(2)))) {
            return false;
        }
        String employee = "employee." + demo.city();
        act(registered.plus(HOUR), employee, dossier, new TakeIntoWork());
        if (demo.plays() == DemoCase.Goal.CHECKING) {
            return false;
        }
        if (demo.plays() == DemoCase.Goal.WITHDRAWN) {
            UUID applicant = people.applicant(demo.form().getIin(), demo.form().fullName(), registered);
            clock.at(registered.plus(HOUR.multipliedBy(3)), () -> {
                transaction.follow(directory.actor(applicant), dossier, new Withdraw("Жоспарым өзгерді / Изменились планы"));
                return null;
            });
            return false;
        }
        boolean complete = demo.plays() != DemoCase.Goal.NOT_ACCEPTED;
        act(registered.plus(HOUR).plusSeconds(900), employee, dossier, new CheckCompleteness(drafts.findings(dossier, complete)));
        act(registered.plus(HOUR).plusSeconds(1800), employee, dossier, complete ? new SendToCommission() : new NotAccept());
        return complete && demo.plays() != DemoCase.Goal.AT_COMMISSION;
    }

    /** Hears the cases of one body and day, decides them the day after, and delivers the results. */
    public void meeting(List<Played> heard, WorkingTime time) {
        String city = heard.get(0).demo().city();
        String secretary = "secretary." + city;
        Instant planned = at(time, heard.get(0).meetingDay(), 11);
        boolean held = hasCome(planned.plus(HOUR.multipliedBy(3)));
        Instant convenedAt = hasCome(planned.minus(HOUR)) ? planned.minus(HOUR) : clock.instant();
        UUID meeting = open(convenedAt, secretary, ConveneMeeting.of(heard.get(0).demo().body(), planned,
                "Акимат, 214", new HashSet<>(people.members(city))));
        for (Played each : heard) {
            act(convenedAt.plusSeconds(60), secretary, meeting, PutOnAgenda.of(each.dossier()));
        }
        boolean waits = heard.stream().anyMatch(p -> p.demo().plays() == DemoCase.Goal.ON_AGENDA);
        if (!held || waits && heard.size() == 1) {
            return;
        }
        act(planned, secretary, meeting, new OpenMeeting(new HashSet<>(people.members(city))));
        heard.stream().filter(p -> p.demo().plays() != DemoCase.Goal.ON_AGENDA)
                .forEach(p -> hear(p, meeting, planned.plusSeconds(600L * (1 + heard.indexOf(p)))));
        act(planned.plus(HOUR.multipliedBy(3)), secretary, meeting, new CloseMeeting());
        heard.forEach(p -> decide(p, at(time, nextWorkingDay(time, p.meetingDay()), 15)));
    }

    private void hear(Played played, UUID meeting, Instant at) {
        DemoCase demo = played.demo();
        boolean issue = demo.plays() != DemoCase.Goal.REFUSED;
        act(at, "secretary." + demo.city(), meeting, drafts.assessment(item(meeting, played.dossier()), demo));
        AgendaItem assessed = item(meeting, played.dossier());
        for (UUID member : people.members(demo.city())) {
            act(at.plusSeconds(60), member, meeting, new CastVote(assessed.id(), assessed.revision(), issue, null));
        }
        act(at.plusSeconds(120), "secretary." + demo.city(), meeting, DrawUpProtocol.of(assessed.id(),
                issue ? List.of() : List.of("THRESHOLD_NOT_REACHED"), issue ? "Құжаттар талаптарға сай / Документы соответствуют требованиям"
                        : "Жұмыс өтілі расталмады, балл шегіне жетпеді / Стаж не подтверждён, порог баллов не достигнут"));
        String digest = item(meeting, played.dossier()).protocol().digest();
        for (UUID member : people.members(demo.city())) {
            act(at.plusSeconds(180), member, meeting, new ConfirmProtocol(assessed.id(), digest));
        }
    }

    private void decide(Played played, Instant at) {
        DemoCase demo = played.demo();
        boolean refuse = demo.plays() == DemoCase.Goal.REFUSED;
        boolean decides = refuse || demo.plays() == DemoCase.Goal.ISSUED || demo.plays() == DemoCase.Goal.ISSUED_SHORTER;
        if (!decides || !hasCome(at.plusSeconds(300))) {
            return;
        }
        LocalDate shorter = demo.plays() == DemoCase.Goal.ISSUED_SHORTER ? LocalDate.ofInstant(at, clock.getZone()).plusDays(45) : null;
        act(at, "signatory." + demo.city(), played.dossier(), refuse
                ? new DecideRefusal(List.of("THRESHOLD_NOT_REACHED"), "Комиссия ұсынымы бойынша балл шегіне жетпеді / Порог не достигнут", null)
                : DecideIssue.of(shorter, shorter == null ? null : "Жеке басты куәландыратын құжаттың мерзімі / Срок документа", null));
        clock.at(at.plusSeconds(240), () -> {
            transaction.follow(Actor.SYSTEM, played.dossier(), refuse ? new DeliverRefusal() : new DeliverCertificate());
            return null;
        });
    }

    private AgendaItem item(UUID meeting, UUID dossier) {
        return drafts.item(meeting, dossier);
    }

    private <S extends Subject> UUID open(Instant at, String login, Opening<S> act) {
        return clock.at(at, () -> transaction.open(people.of(login), UUID.randomUUID(), act).subject());
    }

    private <S extends Subject> void act(Instant at, String login, UUID subject, Act<S> act) {
        act(at, people.of(login), subject, act);
    }

    private <S extends Subject> void act(Instant at, UUID account, UUID subject, Act<S> act) {
        clock.at(at, () -> {
            transaction.follow(directory.actor(account), subject, act);
            return null;
        });
    }

    private boolean hasCome(Instant moment) {
        return !moment.isAfter(clock.instant());
    }

    private static Instant at(WorkingTime time, LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(time.hours().zone()).toInstant();
    }

    private static LocalDate nextWorkingDay(WorkingTime time, LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!time.days().isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
