package kz.anyqtama.regulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Work experience as the union of its periods: days in several periods count once. Immutable. */
public final class Experience {

    private final List<ExperiencePeriod> periods;
    private final List<ExperiencePeriod> overlaps;

    public Experience(Collection<ExperiencePeriod> claimed) {
        var union = new ArrayList<ExperiencePeriod>();
        var twice = new ArrayList<ExperiencePeriod>();
        for (ExperiencePeriod next : claimed.stream().sorted(Comparator.comparing(ExperiencePeriod::from)).toList()) {
            ExperiencePeriod last = union.isEmpty() ? null : union.get(union.size() - 1);
            if (last == null || next.from().isAfter(last.to())) {
                union.add(next);
            } else {
                twice.add(new ExperiencePeriod(next.from(), earlier(last.to(), next.to())));
                union.set(union.size() - 1, new ExperiencePeriod(last.from(), later(last.to(), next.to())));
            }
        }
        this.periods = List.copyOf(union);
        this.overlaps = List.copyOf(twice);
    }

    /** The periods after those that overlap are joined, ascending. */
    public List<ExperiencePeriod> periods() {
        return periods;
    }

    /** The stretches that were claimed more than once, so that the user can be told; they count once. */
    public List<ExperiencePeriod> overlaps() {
        return overlaps;
    }

    public long days() {
        return periods.stream().mapToLong(period -> ChronoUnit.DAYS.between(period.from(), period.to()) + 1).sum();
    }

    /**
     * Full years by the calendar when all days are laid end to end from the first day of the first period:
     * 01.01.2020 to 31.12.2020 is one year, 01.01.2020 to 30.12.2020 is none.
     */
    public int fullYears() {
        if (periods.isEmpty()) {
            return 0;
        }
        LocalDate first = periods.get(0).from();
        return (int) ChronoUnit.YEARS.between(first, first.plusDays(days()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
