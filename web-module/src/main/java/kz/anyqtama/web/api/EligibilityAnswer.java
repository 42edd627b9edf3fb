package kz.anyqtama.web.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import kz.anyqtama.regulation.Experience;
import kz.anyqtama.regulation.ExperiencePeriod;
import kz.anyqtama.regulation.Score;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The points.
 *
 * @param overlaps stretches of work that were named more than once and count once; left out when there are none
 */
@Schema(name = "Eligibility")
@JsonbPropertyOrder({"lines", "total", "threshold", "passes", "overlaps"})
public record EligibilityAnswer(List<Line> lines, @Schema(example = "7") int total, @Schema(example = "5") int threshold,
                                boolean passes, List<Period> overlaps) {

    static EligibilityAnswer of(Score score, Experience experience) {
        var lines = score.lines().stream().map(line -> new Line(line.criterion(), line.points(), line.basis())).toList();
        var overlaps = experience.overlaps().stream().map(Period::of).toList();
        return new EligibilityAnswer(lines, score.total(), score.threshold(), score.passes(),
                overlaps.isEmpty() ? null : overlaps);
    }

    /** Points for one criterion; basis is the paragraph. */
    @JsonbPropertyOrder({"criterion", "points", "basis"})
    public record Line(@Schema(example = "HIGHER_EDUCATION") String criterion, @Schema(example = "3") int points,
                       @Schema(example = "R10") String basis) {
    }

    /** Both days count. */
    @JsonbPropertyOrder({"from", "to"})
    public record Period(LocalDate from, LocalDate to) {

        static Period of(ExperiencePeriod period) {
            return new Period(period.from(), period.to());
        }
    }
}
