package kz.anyqtama.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final WorkingTime TIME = new WorkingTime(PublishedCalendar.CALENDAR, new WorkingHours(ALMATY,
            LocalTime.of(9, 0), LocalTime.of(18, 30), LocalTime.of(13, 0), LocalTime.of(14, 30)));

    @Test
    @Tag("R7") @Tag("R11") @Tag("S3") @Tag("S7")
    void countsTheExampleOfAnIssue() {
        Instant registered = TIME.registrationOf(at("2025-03-06T19:10"));
        assertEquals(at("2025-03-07T09:00"), registered);
        assertEquals(new Due(at("2025-03-12T18:30"), true), TIME.due(registered, 2));
        assertEquals(new Due(at("2025-03-17T18:30"), true), TIME.due(registered, 5));
        assertEquals(new Due(at("2025-03-18T18:30"), true), TIME.due(registered, 6));
    }

    @Test
    @Tag("R22") @Tag("S3")
    void countsTheExampleOfAReissueFromItsSubmission() {
        assertEquals(at("2025-03-12T18:30"), TIME.due(at("2025-03-06T19:10"), 3).at());
    }

    @ParameterizedTest
    @Tag("S7")
    @CsvSource({
        "2025-03-06T08:59:59.999, 2025-03-06T09:00",
        "2025-03-06T09:00, 2025-03-06T09:00",
        "2025-03-06T13:45, 2025-03-06T13:45",
        "2025-03-06T18:30, 2025-03-06T18:30",
        "2025-03-06T18:30:00.001, 2025-03-07T09:00",
        "2025-03-08T12:00, 2025-03-11T09:00",
        "2025-01-05T10:00, 2025-01-05T10:00",
        "2024-12-31T19:00, 2025-01-05T09:00",
        "2024-02-29T23:59, 2024-03-01T09:00"})
    void registersInWorkingHours(LocalDateTime submitted, LocalDateTime registered) {
        assertEquals(at(registered), TIME.registrationOf(at(submitted)));
    }

    /** The clocks of Almaty went back an hour on 1 March 2024. */
    @Test
    @Tag("S3")
    void endsATermByTheClockOfTheBody() {
        assertEquals(Instant.parse("2024-02-29T12:30:00Z"), TIME.due(at("2024-02-28T10:00"), 1).at());
        assertEquals(Instant.parse("2024-03-01T13:30:00Z"), TIME.due(at("2024-02-29T10:00"), 1).at());
    }

    @Test
    @Tag("R5") @Tag("S3")
    void marksATermThatTouchesAnUnconfirmedYear() {
        assertTrue(TIME.due(at("2026-12-29T10:00"), 2).confirmed());
        assertFalse(TIME.due(at("2026-12-30T10:00"), 2).confirmed());
        assertFalse(TIME.due(at("2033-06-01T10:00"), 1).confirmed());
    }

    @ParameterizedTest
    @Tag("S3")
    @CsvSource({
        "2025-03-06T19:10, 3", "2025-03-07T09:00, 2", "2025-03-09T09:00, 2", "2025-03-11T09:00, 1",
        "2025-03-12T00:00, 0", "2025-03-12T18:30, 0", "2025-03-12T18:30:01, -1", "2025-03-13T08:00, -1",
        "2025-03-14T08:00, -2", "2025-03-16T08:00, -2", "2025-03-17T08:00, -3"})
    void tellsTheWorkingDaysLeft(LocalDateTime now, int left) {
        assertEquals(left, TIME.workingDaysLeft(at(now), at("2025-03-12T18:30")));
    }

    @Test
    @Tag("S3")
    void saysThatATermHasPassedOnADayOffToo() {
        assertEquals(-1, TIME.workingDaysLeft(at("2025-03-08T10:00"), at("2025-03-07T18:30")));
    }

    @Test
    void refusesATermOfNoDays() {
        assertThrows(IllegalArgumentException.class, () -> TIME.due(Instant.EPOCH, 0));
    }

    @Test
    void refusesHoursOutOfOrder() {
        assertThrows(IllegalArgumentException.class, () -> new WorkingHours(ALMATY, LocalTime.of(9, 0),
                LocalTime.of(18, 0), LocalTime.of(15, 0), LocalTime.of(14, 0)));
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(ALMATY).toInstant();
    }
}
