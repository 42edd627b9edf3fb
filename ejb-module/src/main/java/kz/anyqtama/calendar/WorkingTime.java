package kz.anyqtama.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/** The working days and hours of one local executive body: when it registers (S7) and when its terms end (S3). */
public record WorkingTime(WorkCalendar days, WorkingHours hours) {

    public WorkingTime {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(hours, "hours");
    }

    /**
     * The moment at which what was submitted counts as registered (S7): at once in working hours, the opening and the
     * closing moment and the break included; else at the next opening.
     */
    public Instant registrationOf(Instant submitted) {
        LocalDate day = dateOf(submitted);
        LocalTime time = submitted.atZone(hours.zone()).toLocalTime();
        if (!days.isWorkingDay(day) || time.isAfter(hours.closes())) {
            return opening(nextWorkingDay(day));
        }
        return time.isBefore(hours.opens()) ? opening(day) : submitted;
    }

    /**
     * The end of a term: the day of its start is day 0, a day off or not, and the term ends with the working hours of
     * the given working day after it.
     *
     * @param workingDays at least 1
     */
    public Due due(Instant start, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("a term of " + workingDays + " working days");
        }
        LocalDate first = dateOf(start);
        LocalDate last = first;
        boolean confirmed = days.isConfirmed(first);
        for (int counted = 0; counted < workingDays; ) {
            last = last.plusDays(1);
            confirmed &= days.isConfirmed(last);
            if (days.isWorkingDay(last)) {
                counted++;
            }
        }
        return new Due(last.atTime(hours.closes()).atZone(hours.zone()).toInstant(), confirmed);
    }

    /**
     * Working days left after today until the day of the end, that day included: 0 on the last day. When the end has
     * passed: minus the working days since, at least one.
     */
    public int workingDaysLeft(Instant now, Instant due) {
        LocalDate today = dateOf(now);
        LocalDate last = dateOf(due);
        return now.isAfter(due) ? -Math.max(1, workingDaysAfter(last, today)) : workingDaysAfter(today, last);
    }

    /** The day that it is at this moment where the body is. */
    public LocalDate dateOf(Instant moment) {
        return moment.atZone(hours.zone()).toLocalDate();
    }

    private int workingDaysAfter(LocalDate from, LocalDate until) {
        return (int) from.plusDays(1).datesUntil(until.plusDays(1)).filter(days::isWorkingDay).count();
    }

    private LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!days.isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private Instant opening(LocalDate day) {
        return day.atTime(hours.opens()).atZone(hours.zone()).toInstant();
    }
}
