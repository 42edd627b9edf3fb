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
    private final List<Replacement> replacements;

    public Law(Collection<Edition> editions) {
        this(editions, List.of());
    }

    /** @param replacements orders known to have replaced the Rules, entered as an edition or not */
    public Law(Collection<Edition> editions, Collection<Replacement> replacements) {
        this.replacements = replacements.stream().sorted(Comparator.comparing(Replacement::inForceFrom)).toList();
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

    /**
     * The orders in force on the day whose edition has not been published here: the latest one that is stays applied
     * in their place.
     */
    public List<Replacement> notEntered(LocalDate day) {
        return replacements.stream().filter(order -> !order.inForceFrom().isAfter(day))
                .filter(order -> editions.stream().noneMatch(edition -> !edition.inForceFrom().isBefore(order.inForceFrom())))
                .toList();
    }

    /** @throws NoSuchElementException when there is no edition at all */
    public Edition latest() {
        return editions.stream().reduce((former, later) -> later)
                .orElseThrow(() -> new NoSuchElementException("no edition is published"));
    }
}
