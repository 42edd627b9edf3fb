package kz.anyqtama.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The days off of a year for which no calendar is published, from the fixed rules: the holidays of the law "On
 * holidays", each on a weekend giving the next working day off; 7 January and the first day of Kurban Ait (Labour Code
 * art. 84), which are not shifted. Transfers by acts of the Government cannot be foreseen.
 */
final class HolidayRules {

    private static final List<MonthDay> EVERY_YEAR = List.of(MonthDay.of(1, 1), MonthDay.of(1, 2), MonthDay.of(3, 8),
            MonthDay.of(3, 21), MonthDay.of(3, 22), MonthDay.of(3, 23), MonthDay.of(5, 1), MonthDay.of(5, 7),
            MonthDay.of(5, 9), MonthDay.of(7, 6), MonthDay.of(10, 25), MonthDay.of(12, 16));
    private static final int LAST_YEAR_OF_30_AUGUST = 2025;
    private static final int FIRST_YEAR_OF_15_MARCH = 2027;
    private static final int LAST_YEAR_OF_HIJRAH_TABLES = 2173;

    private HolidayRules() {
    }

    static Set<LocalDate> daysOff(int year) {
        List<LocalDate> holidays = holidays(year);
        var off = new HashSet<>(holidays);
        off.add(LocalDate.of(year, 1, 7));
        off.addAll(kurbanAit(year));
        for (LocalDate holiday : holidays) {
            if (isWeekend(holiday)) {
                LocalDate observed = holiday.plusDays(1);
                while (isWeekend(observed) || off.contains(observed)) {
                    observed = observed.plusDays(1);
                }
                off.add(observed);
            }
        }
        return Set.copyOf(off);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    /** Constitution Day was 30 August until 2025, is not kept in 2026, and is 15 March from 2027. */
    private static List<LocalDate> holidays(int year) {
        var days = new ArrayList<LocalDate>();
        EVERY_YEAR.forEach(day -> days.add(day.atYear(year)));
        if (year <= LAST_YEAR_OF_30_AUGUST) {
            days.add(LocalDate.of(year, 8, 30));
        } else if (year >= FIRST_YEAR_OF_15_MARCH) {
            days.add(LocalDate.of(year, 3, 15));
        }
        days.sort(null);
        return days;
    }

    /** 10 Dhu al-Hijja; it falls twice into some years, and past the tables of the Islamic calendar it is unknown. */
    private static List<LocalDate> kurbanAit(int year) {
        var days = new ArrayList<LocalDate>();
        if (year > LAST_YEAR_OF_HIJRAH_TABLES || year < 1900) {
            return days;
        }
        int islamicYear = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        for (int each = islamicYear; each <= islamicYear + 1; each++) {
            LocalDate day = LocalDate.from(HijrahDate.of(each, 12, 10));
            if (day.getYear() == year) {
                days.add(day);
            }
        }
        return days;
    }
}
