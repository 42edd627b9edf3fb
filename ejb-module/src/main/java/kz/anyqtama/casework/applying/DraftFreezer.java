package kz.anyqtama.casework.applying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.audit.Digest;
import kz.anyqtama.body.Bodies;
import kz.anyqtama.body.Body;
import kz.anyqtama.calendar.Calendars;
import kz.anyqtama.calendar.WorkingHours;
import kz.anyqtama.casework.Application;
import kz.anyqtama.casework.Series;
import kz.anyqtama.document.Attachment;
import kz.anyqtama.document.Attachments;
import kz.anyqtama.party.Countries;
import kz.anyqtama.party.Country;
import kz.anyqtama.prioritylist.ListEdition;
import kz.anyqtama.prioritylist.Occupation;
import kz.anyqtama.prioritylist.PriorityList;
import kz.anyqtama.regulation.Edition;
import kz.anyqtama.regulation.Editions;
import kz.anyqtama.time.Kazakhstan;

/** Says what a draft lacks, and turns one that lacks nothing into an application. */
@ApplicationScoped
public class DraftFreezer {

    private static final Jsonb JSON = JsonbBuilder.create();

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager em;
    @Inject
    private Clock clock;
    @Inject
    private Bodies bodies;
    @Inject
    private Calendars calendars;
    @Inject
    private Editions editions;
    @Inject
    private PriorityList list;
    @Inject
    private Countries countries;
    @Inject
    private Attachments attachments;

    /**
     * All that keeps the form from being submitted now, with these documents, by the account with this IIN. While no
     * body is chosen, the day of the usual working hours counts for the rest.
     */
    public List<Refusal> breaches(ApplicationForm form, List<Attachment> documents, String applicantIin) {
        Body body = bodies.body(form.getBody() == null ? "" : form.getBody())
                .filter(b -> b.existsOn(LocalDate.ofInstant(clock.instant(), b.hours().zone()))).orElse(null);
        var found = new ArrayList<Refusal>();
        if (body == null) {
            found.add(Refusal.input("body", "body", "R3"));
        }
        WorkingHours hours = body == null ? WorkingHours.usual(Kazakhstan.ZONE) : body.hours();
        found.addAll(check(hours, applicantIin).breaches(form, documents));
        return found;
    }

    /**
     * Uses up the draft, freezes its documents and checks both.
     *
     * @param version of the draft as its owner saw it
     * @throws Refusal the first breach, with nothing kept
     */
    public Submit.FrozenDraft freeze(UUID id, long version, UUID applicant, UUID dossier, String bodyCode) {
        Tuple taken = take(id, version, applicant, dossier);
        ApplicationForm form = JSON.fromJson(taken.get("form", String.class), ApplicationForm.class);
        String iin = taken.get("iin", String.class);
        List<Attachment> documents = attachments.freeze(id, dossier, clock.instant());
        if (!bodyCode.equals(form.getBody())) {
            throw Refusal.clash("draft.changed");
        }
        breaches(form, documents, iin).stream().findFirst().ifPresent(breach -> {
            throw breach;
        });
        Body body = bodies.body(bodyCode).orElseThrow();
        ApplicationCheck rules = check(body.hours(), iin);
        Occupation occupation = rules.list().occupation(form.getOccupation()).orElseThrow();
        var application = new Application(form, documents, occupation.names(),
                blank(form.getOtherTitle()) ? null : occupation.entry().name(), occupation.sector().name());
        String number = Series.DOSSIER.number(bodyCode.substring(0, 2), rules.today(), taken.get("number", Number.class).longValue());
        return new Submit.FrozenDraft(number, application, rules.list().code(), rules.edition().code(),
                Digest.sha256(JSON.toJson(application).getBytes(StandardCharsets.UTF_8)));
    }

    /** The draft is its owner's, as the owner saw it and not submitted: from here on it is. */
    private Tuple take(UUID id, long version, UUID owner, UUID dossier) {
        List<?> taken = em.createNativeQuery("""
                with taken as (update draft set submitted_dossier = :dossier, version = version + 1
                    where id = :id and owner = :owner and version = :version and submitted_dossier is null returning form)
                select cast(taken.form as text) as form, account.iin, nextval('dossier_number') as number
                from taken, account where account.id = :owner""", Tuple.class)
                .setParameter("dossier", dossier).setParameter("id", id).setParameter("owner", owner)
                .setParameter("version", version).getResultList();
        if (taken.isEmpty()) {
            Draft draft = em.find(Draft.class, id);
            if (draft == null) {
                throw Refusal.unknown("draft");
            }
            draft.require(owner, version);
            throw Refusal.clash("draft.changed");
        }
        return (Tuple) taken.get(0);
    }

    /** The rules on the day of registration (S7): the dossier keeps the edition in force then. */
    private ApplicationCheck check(WorkingHours hours, String applicantIin) {
        Instant now = clock.instant();
        var time = calendars.of(hours);
        LocalDate registered = time.dateOf(time.registrationOf(now));
        Edition edition = editions.law().inForce(registered).orElseThrow(() -> Refusal.outOfTurn("edition.none", "R3"));
        ListEdition inForce = list.lists().inForce(registered).orElseThrow(() -> Refusal.outOfTurn("edition.none", "L"));
        var codes = countries.all(Locale.ENGLISH).stream().map(Country::code).collect(Collectors.toSet());
        return new ApplicationCheck(edition, inForce, codes, applicantIin, time.dateOf(now));
    }

    private static boolean blank(String value) {
        return value == null || value.isBlank();
    }
}
