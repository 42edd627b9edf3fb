package kz.anyqtama.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

    private static final Validity ISSUE = Edition503.EDITION.validity(Service.ISSUE);
    private static final Validity EXTENSION = Edition503.EDITION.validity(Service.EXTENSION);

    @ParameterizedTest
    @Tag("R15")
    @CsvSource({
        "2025-03-12, 2025-06-11", "2025-03-01, 2025-05-31", "2025-12-01, 2026-02-28", "2023-12-01, 2024-02-29",
        "2025-11-27, 2026-02-26", "2025-11-28, 2026-02-27", "2025-11-29, 2026-02-28", "2025-11-30, 2026-02-28",
        "2023-11-28, 2024-02-27", "2023-11-29, 2024-02-28", "2023-11-30, 2024-02-29",
        "2025-01-31, 2025-04-30", "2025-01-30, 2025-04-29", "2025-08-31, 2025-11-30", "2025-10-31, 2026-01-30",
        "2024-02-29, 2024-05-28", "2025-02-28, 2025-05-27", "2025-12-31, 2026-03-30"})
    void anIssueLastsThreeMonths(LocalDate decided, LocalDate lastDay) {
        assertEquals(lastDay, ISSUE.lastDay(decided));
    }

    @ParameterizedTest
    @Tag("R16")
    @CsvSource({
        "2025-03-12, , 2028-03-11", "2025-03-12, 2026-01-15, 2026-01-15", "2025-03-12, 2028-03-11, 2028-03-11",
        "2025-03-12, 2028-03-12, 2028-03-11", "2025-03-12, 2035-01-01, 2028-03-11",
        "2024-02-29, , 2027-02-28", "2025-02-28, , 2028-02-27", "2025-03-01, , 2028-02-29"})
    void anExtensionLastsAsTheContractAndThreeYearsAtMost(LocalDate decided, LocalDate contractEnd, LocalDate last) {
        assertEquals(last, EXTENSION.lastDay(decided, contractEnd));
        assertEquals(Optional.of(last), EXTENSION.extendedTo(decided, contractEnd, decided.plusMonths(1)));
    }

    @Test
    @Tag("R16")
    void anExtensionNeverShortens() {
        LocalDate decided = LocalDate.of(2025, 3, 12);
        LocalDate present = LocalDate.of(2025, 6, 11);
        assertEquals(Optional.empty(), EXTENSION.extendedTo(decided, present.minusDays(1), present));
        assertEquals(Optional.empty(), EXTENSION.extendedTo(decided, present, present));
        assertEquals(Optional.of(present.plusDays(1)), EXTENSION.extendedTo(decided, present.plusDays(1), present));
    }

    /** The day after the last is the first on which the months are full, counted day by day. */
    @Property(tries = 1000)
    @net.jqwik.api.Tag("R15") @net.jqwik.api.Tag("R16")
    void noDayTooFewAndNoneTooMany(@ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 36) int months) {
        LocalDate last = Validity.lastDay(from, months);
        int turns = 0;
        LocalDate day = from;
        while (turns < months) {
            day = day.plusDays(1);
            turns += day.getDayOfMonth() == 1 ? 1 : 0;
        }
        while (day.getDayOfMonth() < from.getDayOfMonth() && day.getDayOfMonth() < day.lengthOfMonth()) {
            day = day.plusDays(1);
        }
        assertEquals(day.getDayOfMonth() < from.getDayOfMonth() ? day : day.minusDays(1), last);
        assertTrue(last.isAfter(from.minusDays(1)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 4000).map(days -> LocalDate.of(2021, 1, 1).plusDays(days));
    }

    @Test
    void refusesAValidityOfNoMonths() {
        assertThrows(IllegalArgumentException.class, () -> new Validity(Service.ISSUE, 0, "R15"));
    }
}
