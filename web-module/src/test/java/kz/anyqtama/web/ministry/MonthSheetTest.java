package kz.anyqtama.web.ministry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kz.anyqtama.calendar.CalendarDay;
import kz.anyqtama.calendar.CalendarYear;
import kz.anyqtama.calendar.WorkCalendar;
import kz.anyqtama.text.Names;
import org.junit.jupiter.api.Test;

class MonthSheetTest {

    private static final WorkCalendar CALENDAR = new WorkCalendar(List.of(new CalendarYear(2025, true, "test")), List.of(
            day(3, CalendarDay.Kind.EXCHANGED_DAY_OFF), day(8, CalendarDay.Kind.HOLIDAY), day(15, CalendarDay.Kind.WORKING_DAY)));
    private static final MonthSheet MARCH = MonthSheet.of(CALENDAR, YearMonth.of(2025, 3));

    @Test
    void weeksRunFromMondayToSundayAndHoldEveryDayOnce() {
        assertTrue(MARCH.weeks().stream().allMatch(week -> week.size() == 7));
        assertNull(MARCH.weeks().get(0).get(4), "1 March 2025 is a Saturday");
        assertEquals(LocalDate.of(2025, 3, 1), MARCH.weeks().get(0).get(5).date());
        assertEquals(31, MARCH.weeks().stream().flatMap(List::stream).filter(cell -> cell != null).distinct().count());
    }

    @Test
    void aDayIsMarkedWhereItIsNotAsItsWeekdaySays() {
        assertTrue(cell(3).isOther() && !cell(3).works(), "a Monday off");
        assertFalse(cell(8).isOther(), "a holiday on a Saturday is off as any Saturday");
        assertTrue(cell(15).isOther() && cell(15).works(), "a Saturday that works");
        assertFalse(cell(4).isOther());
        assertEquals(21, MARCH.workingDays());
        assertEquals(3, MARCH.named().size());
        assertEquals(List.of(), MonthSheet.of(CALENDAR, YearMonth.of(2025, 4)).named());
    }

    private static MonthSheet.Cell cell(int day) {
        return MARCH.weeks().stream().flatMap(List::stream).filter(each -> each != null && each.date().getDayOfMonth() == day)
                .findFirst().orElseThrow();
    }

    private static CalendarDay day(int day, CalendarDay.Kind kind) {
        return new CalendarDay(LocalDate.of(2025, 3, day), kind, new Names("а", "б", "c"), null);
    }
}
