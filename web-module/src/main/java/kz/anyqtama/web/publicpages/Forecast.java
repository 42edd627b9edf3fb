package kz.anyqtama.web.publicpages;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kz.anyqtama.calendar.Due;
import kz.anyqtama.calendar.WorkingTime;
import kz.anyqtama.regulation.Edition;
import kz.anyqtama.regulation.Law;
import kz.anyqtama.regulation.Service;
import kz.anyqtama.regulation.StartEvent;
import kz.anyqtama.regulation.Term;

/**
 * When an application submitted at a moment would be registered (S7) and when its terms would end.
 *
 * @param later whether registration comes after the submission
 */
public record Forecast(Instant submittedAt, Instant registeredAt, boolean later, ZoneId zone, Edition edition, List<Line> lines) {

    /** A term and its end. */
    public record Line(Term term, Due due) {
    }

    /** Empty when no edition was in force on the day of registration. */
    public static Optional<Forecast> of(Law law, WorkingTime time, Instant submitted) {
        Instant registered = time.registrationOf(submitted);
        return law.inForce(time.dateOf(registered)).map(edition -> new Forecast(submitted, registered,
                registered.isAfter(submitted), time.hours().zone(), edition, edition.terms(Service.ISSUE).stream()
                .map(term -> new Line(term, time.due(start(term, submitted, registered), term.workingDays()))).toList()));
    }

    /** Whether every end rests on confirmed calendars. */
    public boolean confirmed() {
        return lines.stream().allMatch(line -> line.due().confirmed());
    }

    private static Instant start(Term term, Instant submitted, Instant registered) {
        return term.startEvent() == StartEvent.REGISTRATION ? registered : submitted;
    }
}
