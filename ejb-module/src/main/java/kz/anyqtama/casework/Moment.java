package kz.anyqtama.casework;

import java.time.Instant;
import java.time.LocalDate;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Subject;
import kz.anyqtama.body.Body;
import kz.anyqtama.calendar.WorkingTime;
import kz.anyqtama.regulation.Law;
import kz.anyqtama.signing.Signature;

/**
 * What an act may know of the world besides its subject and its own data: who, when, by which law, in which hours.
 *
 * @param at   the instant of the act, to the microsecond
 * @param time calendar, hours and zone of the subject's body
 * @param body the subject's body, null for a subject of none
 */
public record Moment(Actor actor, Instant at, Law law, WorkingTime time, Body body) {

    /** The day of the act, where the body is. */
    public LocalDate today() {
        return time.dateOf(at);
    }

    /** The actor stands for these bytes, proven by the session: intent, evidence and act fall together. */
    public Signature signature(Subject subject, Signature.Purpose purpose, byte[] digest) {
        return Signature.byLogin(subject.id(), subject.version(), purpose, actor.id(), digest, at, subject.auditSequence() + 1);
    }
}
