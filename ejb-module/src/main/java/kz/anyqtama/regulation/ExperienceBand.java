package kz.anyqtama.regulation;

import java.util.Objects;

/** Points for full years of work experience by R10: from the lower bound on, below the upper, which is null when open. */
public record ExperienceBand(int fromYears, Integer toYears, int points, String paragraph) {

    public ExperienceBand {
        Objects.requireNonNull(paragraph, "paragraph");
        if (fromYears < 0 || toYears != null && toYears <= fromYears || points < 1) {
            throw new IllegalArgumentException("experience from " + fromYears + " to " + toYears + ": " + points);
        }
    }

    public boolean includes(int fullYears) {
        return fullYears >= fromYears && (toYears == null || fullYears < toYears);
    }
}
