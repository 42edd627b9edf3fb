package kz.anyqtama.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("S7")
class WorkCalendarTest {

    private static final WorkCalendar NOTHING_PUBLISHED = new WorkCalendar(List.of(), List.of());

    @Test
    void knowsTheTwelvePublishedYears() {
        assertEquals(12, PublishedCalendar.CALENDAR.years().size());
        assertEquals(267, PublishedCalendar.DAYS.size());
        assertEquals(23, PublishedCalendar.CALENDAR.days(2025).size());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-07, true", "2025-03-08, false", "2025-03-10, false", "2025-03-11, true",
        "2025-01-05, true", "2025-01-03, false", "2024-05-04, true", "2024-05-08, false",
        "2024-06-16, false", "2024-06-17, true", "2026-08-31, true"})
    void readsThePublishedDays(LocalDate day, boolean works) {
        assertEquals(works, PublishedCalendar.CALENDAR.isWorkingDay(day));
    }

    /** The rules know no transfers, so the days exchanged by acts are left out on the published side. */
    @ParameterizedTest
    @ValueSource(ints = {2022, 2023, 2024, 2025, 2026, 2027})
    void computesTheDaysThatThePublishedYearHas(int year) {
        var exchanged = PublishedCalendar.DAYS.stream()
                .filter(day -> day.works() || day.kind() == CalendarDay.Kind.EXCHANGED_DAY_OFF)
                .map(CalendarDay::date).collect(Collectors.toSet());
        LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).filter(day -> !exchanged.contains(day))
                .forEach(day -> assertEquals(PublishedCalendar.CALENDAR.isWorkingDay(day),
                        NOTHING_PUBLISHED.isWorkingDay(day), day.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "2028-01-03, false", "2028-01-04, false", "2028-01-05, true",
        "2028-01-07, false", "2034-01-09, true",
        "2028-05-05, false", "2028-05-08, false", "2028-05-10, true",
        "2031-03-25, false", "2031-03-26, true",
        "2039-01-05, false", "2039-12-26, false",
        "2200-12-16, false"})
    void computesAYearThatIsNotPublished(LocalDate day, boolean works) {
        assertEquals(works, PublishedCalendar.CALENDAR.isWorkingDay(day));
        assertFalse(PublishedCalendar.CALENDAR.isConfirmed(day));
    }

    @Test
    void confirmsOnlyWhatTheMinistryConfirmed() {
        assertTrue(PublishedCalendar.CALENDAR.isConfirmed(LocalDate.of(2025, 6, 1)));
        assertFalse(PublishedCalendar.CALENDAR.isConfirmed(LocalDate.of(2027, 6, 1)));
        assertFalse(PublishedCalendar.CALENDAR.isConfirmed(LocalDate.of(2015, 6, 1)));
    }

    @Test
    void refusesADayOutsideItsYears() {
        assertThrows(IllegalArgumentException.class,
                () -> new WorkCalendar(List.of(), PublishedCalendar.DAYS));
    }
}
