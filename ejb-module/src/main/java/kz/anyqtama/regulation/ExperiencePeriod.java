package kz.anyqtama.regulation;

import java.time.LocalDate;

/** A period of work, both days counting. */
public record ExperiencePeriod(LocalDate from, LocalDate to) {

    /** @throws IllegalArgumentException when it ends before it begins */
    public ExperiencePeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period of work from " + from + " to " + to);
        }
    }
}
