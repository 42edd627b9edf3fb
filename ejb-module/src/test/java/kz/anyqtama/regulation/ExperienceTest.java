package kz.anyqtama.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R10")
class ExperienceTest {

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2020-12-31, 1", "2020-01-01, 2020-12-30, 0",
        "2020-02-29, 2021-02-27, 0", "2020-02-29, 2021-02-28, 1",
        "2019-03-01, 2020-02-28, 0", "2019-03-01, 2020-02-29, 1",
        "2015-01-01, 2018-06-30, 3", "2010-05-10, 2020-05-08, 9", "2010-05-10, 2020-05-09, 10"})
    void countsFullYearsOfOnePeriod(LocalDate from, LocalDate to, int years) {
        assertEquals(years, new Experience(List.of(new ExperiencePeriod(from, to))).fullYears());
    }

    @Test
    void laysTheDaysEndToEndFromTheFirstDay() {
        var experience = new Experience(List.of(period("2022-07-01", "2022-12-31"), period("2020-01-01", "2020-06-30")));
        assertEquals(182 + 184, experience.days());
        assertEquals(1, experience.fullYears());
        assertEquals(0, new Experience(List.of(period("2022-07-01", "2022-12-30"),
                period("2020-01-01", "2020-06-30"))).fullYears());
    }

    @Test
    void joinsOverlapsAndTellsThem() {
        var experience = new Experience(List.of(period("2020-03-01", "2020-05-31"), period("2020-01-01", "2020-04-10"),
                period("2020-02-01", "2020-02-03"), period("2020-06-01", "2020-06-01")));
        assertEquals(List.of(period("2020-01-01", "2020-05-31"), period("2020-06-01", "2020-06-01")),
                experience.periods());
        assertEquals(List.of(period("2020-02-01", "2020-02-03"), period("2020-03-01", "2020-04-10")),
                experience.overlaps());
    }

    @Test
    void isNothingWithoutPeriods() {
        assertEquals(0, new Experience(List.of()).fullYears());
    }

    @Test
    void refusesAReversedPeriod() {
        assertThrows(IllegalArgumentException.class, () -> period("2020-01-02", "2020-01-01"));
    }

    /** A calendar is hung up from the first day, each different day worked is struck off it once, years are torn off. */
    @Property(tries = 300)
    @net.jqwik.api.Tag("R10")
    void agreesWithASlowCount(@ForAll("claims") List<ExperiencePeriod> claimed) {
        var worked = new TreeSet<LocalDate>();
        claimed.forEach(period -> Stream.iterate(period.from(), day -> !day.isAfter(period.to()),
                day -> day.plusDays(1)).forEach(worked::add));
        LocalDate struck = worked.first().minusDays(1);
        for (int i = 0; i < worked.size(); i++) {
            struck = struck.plusDays(1);
        }
        int years = 0;
        while (!Validity.lastDay(worked.first(), (years + 1) * 12).isAfter(struck)) {
            years++;
        }
        var experience = new Experience(claimed);
        assertEquals(worked.size(), experience.days());
        assertEquals(years, experience.fullYears());
    }

    @Provide
    Arbitrary<List<ExperiencePeriod>> claims() {
        Arbitrary<LocalDate> from = Arbitraries.integers().between(0, 9000)
                .map(days -> LocalDate.of(2000, 1, 1).plusDays(days));
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 1500);
        return Combinators.combine(from, length).as((day, days) -> new ExperiencePeriod(day, day.plusDays(days)))
                .list().ofMinSize(1).ofMaxSize(6);
    }

    private static ExperiencePeriod period(String from, String to) {
        return new ExperiencePeriod(LocalDate.parse(from), LocalDate.parse(to));
    }
}
