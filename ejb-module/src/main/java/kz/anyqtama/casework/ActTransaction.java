package kz.anyqtama.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Grant;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Subject;
import kz.anyqtama.audit.AuditRow;
import kz.anyqtama.body.Bodies;
import kz.anyqtama.body.Body;
import kz.anyqtama.calendar.Calendars;
import kz.anyqtama.calendar.WorkingTime;
import kz.anyqtama.document.Paper;
import kz.anyqtama.document.Papers;
import kz.anyqtama.regulation.Editions;

/**
 * One act, one transaction: the subject's row is locked, the version compared, right and step asked of the table, the
 * deed done, the audit row chained to the subject, and everything that the act brought about stored.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ActTransaction {

    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(false));

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Editions editions;

    @Inject
    private Calendars calendars;

    @Inject
    private Bodies bodies;

    @Inject
    private World world;

    @Inject
    private ActKeys keys;

    @Inject
    private Papers papers;

    /** @see Gate#perform */
    public <S extends Subject> Receipt perform(UUID account, UUID id, long version, UUID key, Act<S> act) {
        if (act.kind().follows()) {
            throw Refusal.notAllowed(act.kind().paragraph());
        }
        ActKeys.Admission admission = keys.admit(account, key, act, id, now());
        if (admission.done() != null) {
            return new Receipt(admission.done(), true);
        }
        Actor actor = admission.actor();
        S subject = Whole.read(em, act.subjectType(), id).orElseThrow(() -> Refusal.unknown(null));
        Grant grant = allowed(actor, subject, act);
        if (act.kind().comparesVersion() && subject.version() != version) {
            throw Refusal.clash("changedMeanwhile");
        }
        perform(actor, grant, subject, act);
        flush();
        return new Receipt(id, false);
    }

    /** @see Gate#open */
    public <S extends Subject> Receipt open(UUID account, UUID key, Opening<S> act) {
        S subject = act.subject();
        ActKeys.Admission admission = keys.admit(account, key, act, subject.id(), now());
        if (admission.done() != null) {
            return new Receipt(admission.done(), true);
        }
        return new Receipt(begin(admission.actor(), subject, act), false);
    }

    /** An opening that follows from something else than a form; returns the new subject. */
    public <S extends Subject> UUID follow(Actor actor, Opening<S> act) {
        return begin(actor, act.subject(), act);
    }

    /** An act that follows from something else than a form: at whatever version the subject is, once by its step. */
    public <S extends Subject> void follow(Actor actor, UUID subject, Act<S> act) {
        S locked = Whole.locked(em, act.subjectType(), subject).orElseThrow(() -> Refusal.unknown(null));
        perform(actor, allowed(actor, locked, act), locked, act);
        flush();
    }

    private <S extends Subject> UUID begin(Actor actor, S subject, Opening<S> act) {
        perform(actor, allowed(actor, subject, act), subject, act);
        em.persist(subject);
        flush();
        return subject.id();
    }

    private <S extends Subject> void perform(Actor actor, Grant grant, S subject, Act<S> asked) {
        ActKind kind = asked.kind();
        Enum<?> before = kind.opens() ? null : subject.step();
        if (!kind.opens() && !kind.isPossibleFrom(before)) {
            throw Refusal.outOfTurn("outOfTurn", kind.paragraph());
        }
        Body body = subject.body() == null ? null : bodies.body(subject.body()).orElseThrow(() -> Refusal.input("body", "body", "R3"));
        Act<S> act = asked.prepared(subject, world);
        Moment moment = new Moment(actor, now(), editions.law(), timeOf(body), body);
        act.apply(subject, moment);
        subject.moveTo(kind.to(before));
        if (subject instanceof Dossier dossier) {
            dossier.concludeTerms(kind.meets(), moment.at());
        }
        record(actor, grant, subject, before, act, moment.at());
        subject.takeProduced().forEach(this::store);
        for (Consequence consequence : act.consequences(subject)) {
            Dossier dossier = em.find(Dossier.class, consequence.dossier(), LockModeType.PESSIMISTIC_WRITE);
            perform(actor, allowed(actor, dossier, consequence.act(), grant), dossier, consequence.act());
        }
    }

    private void record(Actor actor, Grant grant, Subject subject, Enum<?> before, Act<?> act, Instant at) {
        var doer = new AuditRow.Doer(actor.id(), actor.name(), grant.role().name(), grant.onBehalfOf());
        var deed = new AuditRow.Deed(act.kind().name(), act.kind().paragraph(), before == null ? null : before.name(),
                subject.step().name(), JSON.toJson(act));
        var row = new AuditRow(subject.id(), subject.auditSequence() + 1, subject.auditHead(), at, doer, deed);
        em.persist(row);
        subject.recorded(row.hash());
    }

    private void store(Object produced) {
        if (produced instanceof Paper paper) {
            papers.add(paper);
        } else {
            em.persist(produced);
        }
    }

    private Grant allowed(Actor actor, Subject subject, Act<?> act) {
        return actor.grantFor(subject, act.kind().roles()).orElseThrow(() -> Refusal.notAllowed(act.kind().paragraph()));
    }

    /** A consequence is done by the grant of the act it follows from, on a subject of the same body. */
    private Grant allowed(Actor actor, Dossier dossier, Act<?> act, Grant cause) {
        if (!act.kind().roles().contains(cause.role()) || !dossier.body().equals(cause.body())) {
            throw Refusal.notAllowed(act.kind().paragraph());
        }
        return cause;
    }

    private WorkingTime timeOf(Body body) {
        return body == null ? null : calendars.of(body.hours());
    }

    private void flush() {
        try {
            em.flush();
        } catch (PersistenceException broken) {
            throw Constraints.asRefusal(broken);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
