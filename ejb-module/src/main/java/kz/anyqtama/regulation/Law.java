package kz.anyqtama.regulation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** All published editions. Immutable. */
public final class Law {

    private final List<Edition> editions;

    public Law(Collection<Edition> editions) {
        this.editions = editions.stream().sorted(Comparator.comparing(Edition::inForceFrom)).toList();
    }

    /** The editions in the order of their first days. */
    public List<Edition> editions() {
        return editions;
    }

    /** @throws NoSuchElementException when no edition has this code */
    public Edition edition(String code) {
        return editions.stream().filter(edition -> edition.code().equals(code)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("no edition " + code));
    }

    /** The edition to be applied on a day: the last begun, kept until one that follows; empty before the first. */
    public Optional<Edition> inForce(LocalDate day) {
        return editions.stream().filter(edition -> !edition.inForceFrom().isAfter(day)).reduce((former, later) -> later);
    }

    /** @throws NoSuchElementException when there is no edition at all */
    public Edition latest() {
        return editions.stream().reduce((former, later) -> later)
                .orElseThrow(() -> new NoSuchElementException("no edition is published"));
    }
}
