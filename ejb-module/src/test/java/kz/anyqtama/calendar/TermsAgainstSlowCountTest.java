package kz.anyqtama.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/**
 * Terms and registration against a count that shares nothing with the code: it reads each day's name from the
 * calendar on the wall, and lets the minutes pass one by one.
 */
class TermsAgainstSlowCountTest {

    private static final Map<String, Boolean> MARKED = PublishedCalendar.DAYS.stream().collect(
            Collectors.toMap(day -> day.date().toString(), day -> day.kind().name().equals("WORKING_DAY")));
    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("yyyy-MM-dd EEE HH:mm", Locale.ENGLISH);

    @Property(tries = 500)
    @Tag("R7") @Tag("R11") @Tag("S3")
    void aTermEndsWhenItsDaysAreUsedUp(@ForAll("moments") Instant start, @ForAll("zones") ZoneId zone,
                                       @ForAll @IntRange(min = 1, max = 20) int workingDays) {
        var time = new WorkingTime(PublishedCalendar.CALENDAR, hours(zone));
        Instant end = time.due(start, workingDays).at();
        assertEquals("18:30", wall(end, zone).substring(15));
        assertEquals(workingDays, slowWorkingDays(start, end, zone));
        assertTrue(worksSlowly(wall(end, zone)));
        assertEquals(workingDays, time.workingDaysLeft(start, end));
    }

    @Property(tries = 300)
    @Tag("S7")
    void registrationIsTheFirstMinuteOfWork(@ForAll("moments") Instant submitted, @ForAll("zones") ZoneId zone) {
        Instant minute = submitted;
        while (!isOpenSlowly(wall(minute, zone))) {
            minute = minute.plusSeconds(60);
        }
        assertEquals(minute, new WorkingTime(PublishedCalendar.CALENDAR, hours(zone)).registrationOf(submitted));
    }

    @Property(tries = 300)
    @Tag("S7")
    void registrationHappensOnceAndNeverBefore(@ForAll("moments") Instant submitted, @ForAll("zones") ZoneId zone) {
        var time = new WorkingTime(PublishedCalendar.CALENDAR, hours(zone));
        Instant registered = time.registrationOf(submitted);
        assertTrue(!registered.isBefore(submitted));
        assertEquals(registered, time.registrationOf(registered));
    }

    /** Whole minutes of the published years, some weeks from their ends. */
    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs().between(minute("2016-01-01T00:00:00Z"), minute("2027-11-01T00:00:00Z"))
                .map(minutes -> Instant.ofEpochSecond(minutes * 60));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Asia/Almaty", "Asia/Oral", "Asia/Qyzylorda").map(ZoneId::of);
    }

    private static long minute(String moment) {
        return Instant.parse(moment).getEpochSecond() / 60;
    }

    private static WorkingHours hours(ZoneId zone) {
        return new WorkingHours(zone, LocalTime.parse("09:00"), LocalTime.parse("18:30"), LocalTime.parse("13:00"),
                LocalTime.parse("14:30"));
    }

    private static String wall(Instant moment, ZoneId zone) {
        return WALL.format(moment.atZone(zone));
    }

    /** Different working days on the wall after the day of the start, up to and with that of the end. */
    private static int slowWorkingDays(Instant start, Instant end, ZoneId zone) {
        Set<String> days = Stream.iterate(end, moment -> !moment.isBefore(start), moment -> moment.minusSeconds(3600))
                .map(moment -> wall(moment, zone)).filter(TermsAgainstSlowCountTest::worksSlowly)
                .map(wall -> wall.substring(0, 10)).collect(Collectors.toSet());
        days.remove(LocalDate.ofInstant(start, zone).toString());
        return days.size();
    }

    private static boolean worksSlowly(String wall) {
        Boolean marked = MARKED.get(wall.substring(0, 10));
        return marked != null ? marked : !wall.contains("Sat") && !wall.contains("Sun");
    }

    private static boolean isOpenSlowly(String wall) {
        String time = wall.substring(15);
        return worksSlowly(wall) && time.compareTo("09:00") >= 0 && time.compareTo("18:30") <= 0;
    }
}
