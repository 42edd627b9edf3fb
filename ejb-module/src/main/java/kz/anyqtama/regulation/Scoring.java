package kz.anyqtama.regulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kz.anyqtama.regulation.Score.Line;

/** The points of R10, as an edition sets them. */
public final class Scoring {

    /** The criterion of the line for work experience. */
    public static final String WORK_EXPERIENCE = "WORK_EXPERIENCE";

    private Scoring() {
    }

    /**
     * The points for the criteria of education held and for the experience. Every criterion held has its line; one
     * that does not count besides a higher one, and experience below the first band, has 0 points.
     *
     * @throws IllegalArgumentException for a criterion that the edition does not know
     */
    public static Score score(Edition edition, Set<String> criteria, List<ExperiencePeriod> experience) {
        var lines = new ArrayList<>(education(edition, criteria));
        if (!experience.isEmpty()) {
            lines.add(experience(edition, new Experience(experience).fullYears()));
        }
        int total = lines.stream().mapToInt(Line::points).sum();
        return new Score(lines, total, edition.threshold(), total >= edition.threshold());
    }

    private static List<Line> education(Edition edition, Set<String> held) {
        held.forEach(code -> edition.criterion(code)
                .orElseThrow(() -> new IllegalArgumentException(edition.code() + " has no criterion " + code)));
        List<Criterion> counting = edition.criteria().stream().filter(each -> held.contains(each.code())).toList();
        Criterion highest = counting.stream().max(Comparator.comparingInt(Criterion::points)).orElse(null);
        return counting.stream().map(each -> new Line(each.code(),
                edition.educationAddsUp() || each == highest ? each.points() : 0, each.paragraph())).toList();
    }

    private static Line experience(Edition edition, int fullYears) {
        return edition.bands().stream().filter(band -> band.includes(fullYears)).findFirst()
                .map(band -> new Line(WORK_EXPERIENCE, band.points(), band.paragraph()))
                .orElseGet(() -> new Line(WORK_EXPERIENCE, 0,
                        edition.bands().stream().map(ExperienceBand::paragraph).findFirst()
                                .orElse(edition.thresholdParagraph())));
    }
}
