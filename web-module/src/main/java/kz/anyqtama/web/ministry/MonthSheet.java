package kz.anyqtama.web.ministry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import kz.anyqtama.calendar.CalendarDay;
import kz.anyqtama.calendar.WorkCalendar;

/**
 * A month as a sheet of weeks from Monday to Sunday.
 *
 * @param weeks seven days each, null outside the month
 * @param named the published days that differ from Monday to Friday
 */
public record MonthSheet(YearMonth month, List<List<Cell>> weeks, List<CalendarDay> named, long workingDays) {

    private static final int WEEK = 7;
    private static final int FRIDAY = 5;

    /** A day of the sheet. */
    public record Cell(LocalDate date, boolean works) {

        /** Whether the day is not as its weekday says: a weekend that works, or a day of the week that is off. */
        public boolean isOther() {
            return works == date.getDayOfWeek().getValue() > FRIDAY;
        }
    }

    public static MonthSheet of(WorkCalendar calendar, YearMonth month) {
        List<Cell> cells = new ArrayList<>();
        for (int before = 1; before < month.atDay(1).getDayOfWeek().getValue(); before++) {
            cells.add(null);
        }
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            cells.add(new Cell(month.atDay(day), calendar.isWorkingDay(month.atDay(day))));
        }
        while (cells.size() % WEEK != 0) {
            cells.add(null);
        }
        List<List<Cell>> weeks = new ArrayList<>();
        for (int from = 0; from < cells.size(); from += WEEK) {
            weeks.add(cells.subList(from, from + WEEK));
        }
        return new MonthSheet(month, weeks, calendar.days(month.getYear()).stream()
                .filter(day -> YearMonth.from(day.date()).equals(month)).toList(),
                cells.stream().filter(cell -> cell != null && cell.works()).count());
    }
}
