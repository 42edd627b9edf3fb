package kz.anyqtama.body;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kz.anyqtama.calendar.WorkingHours;
import kz.anyqtama.text.Names;

/**
 * A local executive body.
 *
 * @param code           nine digits of its region in the classifier of administrative units (KATO)
 * @param existsUntil    exclusive; null while it exists
 * @param chairBreaksTie whether the chair's vote decides at a tie in its Commission
 */
public record Body(String code, LocalDate existsFrom, LocalDate existsUntil, WorkingHours hours,
                   boolean chairBreaksTie, List<Named> names, List<Predecessor> predecessors) {

    public Body {
        if (!code.matches("[0-9]{9}")) {
            throw new IllegalArgumentException("not nine digits: " + code);
        }
        Objects.requireNonNull(existsFrom, "existsFrom");
        Objects.requireNonNull(hours, "hours");
        names = names.stream().sorted(Comparator.comparing(Named::from)).toList();
        predecessors = List.copyOf(predecessors);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("body " + code + " has no name");
        }
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(existsFrom) && (existsUntil == null || day.isBefore(existsUntil));
    }

    /** The name of the body on the day; its first name before, its last after. */
    public Names nameOn(LocalDate day) {
        return namedOn(day).name();
    }

    /** The name of its region on the day. */
    public Names regionOn(LocalDate day) {
        return namedOn(day).region();
    }

    private Named namedOn(LocalDate day) {
        return names.stream().filter(named -> !named.from().isAfter(day)).reduce((former, later) -> later)
                .orElse(names.get(0));
    }

    /** How the body and its region are called from a day on, until the next name. */
    public record Named(LocalDate from, Names region, Names name) {

        public Named {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(region, "region");
            Objects.requireNonNull(name, "name");
        }
    }

    /** The body out of which this one was made, and since when. */
    public record Predecessor(String code, LocalDate since) {
    }
}
