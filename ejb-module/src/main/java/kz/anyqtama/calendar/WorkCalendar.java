package kz.anyqtama.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The working days of Kazakhstan: Monday to Friday but for the days that the published calendar names. A year without
 * a published calendar is computed from the fixed rules and is unconfirmed. Immutable.
 */
public final class WorkCalendar {

    private final Map<Integer, CalendarYear> years;
    private final Map<LocalDate, CalendarDay> days;
    private final Map<Integer, List<CalendarDay>> daysByYear;
    private final Map<Integer, Set<LocalDate>> computed = new ConcurrentHashMap<>();

    /** Each day must lie in one of the years. */
    public WorkCalendar(Collection<CalendarYear> years, Collection<CalendarDay> days) {
        this.years = years.stream().collect(toUnmodifiableMap(CalendarYear::year, Function.identity()));
        this.days = days.stream().collect(toUnmodifiableMap(CalendarDay::date, Function.identity()));
        this.daysByYear = Map.copyOf(days.stream().sorted(Comparator.comparing(CalendarDay::date))
                .collect(groupingBy(day -> day.date().getYear())));
        if (!this.years.keySet().containsAll(daysByYear.keySet())) {
            throw new IllegalArgumentException("a day lies outside the years " + this.years.keySet());
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        if (years.containsKey(day.getYear())) {
            CalendarDay published = days.get(day);
            return published == null ? !HolidayRules.isWeekend(day) : published.works();
        }
        return !HolidayRules.isWeekend(day)
                && !computed.computeIfAbsent(day.getYear(), HolidayRules::daysOff).contains(day);
    }

    /** Whether the day lies in a year whose calendar the ministry has confirmed. */
    public boolean isConfirmed(LocalDate day) {
        CalendarYear year = years.get(day.getYear());
        return year != null && year.confirmed();
    }

    /** The published years, ascending. */
    public List<CalendarYear> years() {
        return years.values().stream().sorted(Comparator.comparing(CalendarYear::year)).toList();
    }

    /** The published days of a year that differ from Monday to Friday, ascending; none for a computed year. */
    public List<CalendarDay> days(int year) {
        return daysByYear.getOrDefault(year, List.of());
    }
}
