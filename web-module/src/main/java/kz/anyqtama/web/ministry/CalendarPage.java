package kz.anyqtama.web.ministry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.anyqtama.body.Bodies;
import kz.anyqtama.body.Body;
import kz.anyqtama.calendar.CalendarYear;
import kz.anyqtama.calendar.Calendars;
import kz.anyqtama.web.texts.Language;

/** The working days of a year, and the hours of the bodies, by which terms are counted. */
@Named
@RequestScoped
public class CalendarPage {

    private static final int FIRST = 1900;
    private static final int LAST = 2200;

    @Inject
    private Calendars calendars;
    @Inject
    private Bodies bodies;
    @Inject
    private Language language;
    @Inject
    private Clock clock;

    private int year;
    private List<MonthSheet> months;

    @PostConstruct
    void begin() {
        year = LocalDate.now(clock).getYear();
    }

    public List<MonthSheet> getMonths() {
        if (months == null) {
            months = IntStream.rangeClosed(1, 12).mapToObj(month -> MonthSheet.of(calendars.calendar(), YearMonth.of(year, month))).toList();
        }
        return months;
    }

    /** Working days of the year. */
    public long getWorkingDays() {
        return getMonths().stream().mapToLong(MonthSheet::workingDays).sum();
    }

    /** The year as it is published, or null when it is computed from the fixed rules. */
    public CalendarYear getPublished() {
        return calendars.calendar().years().stream().filter(each -> each.year() == year).findFirst().orElse(null);
    }

    /** The published years and the one after them, which is computed. */
    public List<Integer> getYears() {
        List<Integer> published = calendars.calendar().years().stream().map(CalendarYear::year).toList();
        return published.isEmpty() ? List.of(year)
                : Stream.concat(published.stream(), Stream.of(published.get(published.size() - 1) + 1)).toList();
    }

    public String month(MonthSheet sheet) {
        return sheet.month().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale());
    }

    public DayOfWeek[] getWeekdays() {
        return DayOfWeek.values();
    }

    public String shortName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, language.getLocale());
    }

    public String fullName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale());
    }

    /** All bodies, also those that no longer exist. */
    public List<Body> getBodies() {
        return bodies.all();
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = Math.max(FIRST, Math.min(LAST, year));
    }
}
