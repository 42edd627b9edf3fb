package kz.anyqtama.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.anyqtama.regulation.Score.Line;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R10")
@Tag("S9.2")
class ScoringTest {

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

    /** H, D, E: higher education, degree, English; then full years of experience, or none claimed. */
    @ParameterizedTest
    @CsvSource({
        "'', , 0, false", "H, , 3, false", "D, , 4, false", "E, , 3, false",
        "HD, , 7, true", "HE, , 6, true", "DE, , 7, true", "HDE, , 10, true",
        "'', 0, 0, false", "'', 1, 2, false", "'', 2, 2, false", "'', 3, 4, false", "'', 9, 4, false", "'', 10, 6, true",
        "H, 0, 3, false", "H, 1, 5, true", "H, 3, 7, true", "D, 1, 6, true", "HDE, 10, 16, true"})
    void addsThePoints(String held, Integer years, int total, boolean passes) {
        Score score = Scoring.score(Edition503.EDITION, criteria(held), experience(years));
        assertEquals(total, score.total());
        assertEquals(5, score.threshold());
        assertEquals(passes, score.passes());
    }

    @ParameterizedTest
    @CsvSource({"H, 3", "HD, 4", "HE, 3", "HDE, 4"})
    void takesTheHighestOfEducationWhereTheEditionSaysSo(String held, int total) {
        Edition highest = Edition503.edition("highest", FIRST, false);
        Score score = Scoring.score(highest, criteria(held), List.of());
        assertEquals(total, score.total());
        assertEquals(held.length(), score.lines().size());
        assertEquals(total + 6, Scoring.score(highest, criteria(held), experience(10)).total());
    }

    @Test
    void tellsEachLineAndItsParagraph() {
        assertEquals(List.of(new Line("HIGHER_EDUCATION", 3, "R10"), new Line("ACADEMIC_DEGREE", 4, "R10"),
                        new Line("WORK_EXPERIENCE", 2, "R10")),
                Scoring.score(Edition503.EDITION, criteria("HD"), experience(2)).lines());
        assertEquals(List.of(new Line("WORK_EXPERIENCE", 0, "R10")),
                Scoring.score(Edition503.EDITION, Set.of(), experience(0)).lines());
    }

    @Test
    void takesTheThresholdFromTheEdition() {
        Edition strict = withThreshold(17);
        assertEquals(false, Scoring.score(strict, criteria("HDE"), experience(10)).passes());
        assertEquals(true, Scoring.score(withThreshold(16), criteria("HDE"), experience(10)).passes());
    }

    @Test
    void refusesACriterionThatTheEditionDoesNotKnow() {
        assertThrows(IllegalArgumentException.class,
                () -> Scoring.score(Edition503.EDITION, Set.of("WORK_EXPERIENCE"), List.of()));
    }

    @Test
    void refusesAScoreThatDoesNotFollowFromItsLines() {
        assertThrows(IllegalArgumentException.class, () -> new Score(List.of(new Line("A", 3, "R10")), 5, 5, true));
        assertThrows(IllegalArgumentException.class, () -> new Score(List.of(new Line("A", 3, "R10")), 3, 5, true));
    }

    private static Set<String> criteria(String held) {
        return held.chars().mapToObj(letter -> switch (letter) {
            case 'H' -> "HIGHER_EDUCATION";
            case 'D' -> "ACADEMIC_DEGREE";
            default -> "ENGLISH_TEACHING_CERTIFICATE";
        }).collect(Collectors.toSet());
    }

    private static List<ExperiencePeriod> experience(Integer years) {
        if (years == null) {
            return List.of();
        }
        LocalDate last = years == 0 ? FIRST : FIRST.plusYears(years).minusDays(1);
        return List.of(new ExperiencePeriod(FIRST, last));
    }

    private static Edition withThreshold(int threshold) {
        Edition e = Edition503.EDITION;
        return new Edition(e.code(), e.name(), e.inForceFrom(), null, true, threshold, "S9.2", true, e.terms(),
                e.criteria(), e.bands(), e.validities(), e.refusalGrounds(), e.documents(), e.choices(),
                e.paragraphs(), e.texts());
    }
}
