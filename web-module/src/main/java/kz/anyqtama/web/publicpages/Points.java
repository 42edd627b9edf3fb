package kz.anyqtama.web.publicpages;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.anyqtama.casework.applying.WorkPeriod;
import kz.anyqtama.regulation.Criterion;
import kz.anyqtama.regulation.Edition;
import kz.anyqtama.regulation.Experience;
import kz.anyqtama.regulation.ExperiencePeriod;
import kz.anyqtama.regulation.Score;
import kz.anyqtama.regulation.Scoring;
import kz.anyqtama.text.Names;

/**
 * The points that claims of education and work would give (R10), if the Commission finds them proven.
 *
 * @param overlaps stretches of work named more than once, which count once
 */
public record Points(Edition edition, Score score, List<ExperiencePeriod> overlaps) {

    /** Of what is complete among the claims: a period without its first day, reversed or in the future counts nothing. */
    public static Points of(Edition edition, Set<String> criteria, List<WorkPeriod> claimed, LocalDate today) {
        Set<String> known = criteria.stream().filter(code -> edition.criterion(code).isPresent()).collect(Collectors.toSet());
        List<ExperiencePeriod> periods = claimed.stream().filter(period -> isSound(period, today))
                .map(period -> new ExperiencePeriod(period.getFrom(), lastDay(period, today))).toList();
        return new Points(edition, Scoring.score(edition, known, periods), new Experience(periods).overlaps());
    }

    /** What a line gives points for. */
    public Names name(Score.Line line) {
        return edition.criterion(line.criterion()).map(Criterion::name).orElseGet(() -> edition.text(Scoring.WORK_EXPERIENCE));
    }

    /** Points that are missing for the threshold, 0 when it is reached. */
    public int missing() {
        return Math.max(0, score.threshold() - score.total());
    }

    private static boolean isSound(WorkPeriod period, LocalDate today) {
        return period.getFrom() != null && !lastDay(period, today).isAfter(today)
                && !lastDay(period, today).isBefore(period.getFrom());
    }

    private static LocalDate lastDay(WorkPeriod period, LocalDate today) {
        return period.getTo() == null ? today : period.getTo();
    }
}
