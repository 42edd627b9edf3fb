package kz.anyqtama.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.anyqtama.text.Names;

/** The calendar of 2016 to 2027 as the migrations bring it into the database. */
public final class PublishedCalendar {

    private static final String SCRIPT = read();
    private static final Pattern YEAR = Pattern.compile("\\((\\d{4}), (true|false), '([^']*)'\\)");
    private static final Pattern DAY = Pattern.compile("\\('(\\d{4}-\\d\\d-\\d\\d)', \\d{4}, '([A-Z_]+)',");

    public static final List<CalendarYear> YEARS = YEAR.matcher(SCRIPT).results().map(row ->
            new CalendarYear(Integer.parseInt(row.group(1)), Boolean.parseBoolean(row.group(2)), row.group(3))).toList();
    public static final List<CalendarDay> DAYS = DAY.matcher(SCRIPT).results().map(PublishedCalendar::day).toList();
    public static final WorkCalendar CALENDAR = new WorkCalendar(YEARS, DAYS);

    private PublishedCalendar() {
    }

    private static CalendarDay day(MatchResult row) {
        return new CalendarDay(LocalDate.parse(row.group(1)), CalendarDay.Kind.valueOf(row.group(2)),
                new Names("", "", ""), null);
    }

    private static String read() {
        try (var script = PublishedCalendar.class.getResourceAsStream("/db/migration/V005__calendar.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
