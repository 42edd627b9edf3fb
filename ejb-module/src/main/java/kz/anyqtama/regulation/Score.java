package kz.anyqtama.regulation;

import java.util.List;

/** The points of an assessment by R10, line by line, and whether they reach the threshold of S9. */
public record Score(List<Line> lines, int total, int threshold, boolean passes) {

    public Score {
        lines = List.copyOf(lines);
        if (total != lines.stream().mapToInt(Line::points).sum() || passes != (total >= threshold)) {
            throw new IllegalArgumentException("the score does not follow from its lines");
        }
    }

    /** Points for one criterion; basis is the paragraph that gives them. */
    public record Line(String criterion, int points, String basis) {
    }
}
