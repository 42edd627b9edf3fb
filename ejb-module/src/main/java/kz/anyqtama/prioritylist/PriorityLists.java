package kz.anyqtama.prioritylist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** All published editions of the list. Immutable. */
public final class PriorityLists {

    private final List<ListEdition> editions;

    public PriorityLists(Collection<ListEdition> editions) {
        this.editions = editions.stream().sorted(Comparator.comparing(ListEdition::inForceFrom)).toList();
    }

    /** The editions in the order of their first days. */
    public List<ListEdition> editions() {
        return editions;
    }

    /** @throws NoSuchElementException when no edition has this code */
    public ListEdition edition(String code) {
        return editions.stream().filter(edition -> edition.code().equals(code)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("no edition of the list " + code));
    }

    /** The edition to be applied on a day: the last begun, kept until one that follows; empty before the first. */
    public Optional<ListEdition> inForce(LocalDate day) {
        return editions.stream().filter(edition -> !edition.inForceFrom().isAfter(day)).reduce((former, later) -> later);
    }

    /** The occupation of this code if the list in force on the day has it and it can be read. */
    public Optional<Occupation> occupation(String code, LocalDate day) {
        return inForce(day).flatMap(edition -> edition.occupation(code));
    }
}
