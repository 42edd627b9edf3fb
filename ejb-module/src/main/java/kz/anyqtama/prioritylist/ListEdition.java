package kz.anyqtama.prioritylist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import kz.anyqtama.text.Alphabet;
import kz.anyqtama.text.Names;

/**
 * An edition of the list.
 *
 * @param inForceUntil exclusive; null while open
 * @param occupations  in the order of the list, the unreadable places among them
 */
public record ListEdition(String code, Names name, LocalDate inForceFrom, LocalDate inForceUntil, List<Sector> sectors,
                          List<Activity> activities, List<Entry> entries, List<Occupation> occupations) {

    public ListEdition {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(inForceFrom, "inForceFrom");
        sectors = List.copyOf(sectors);
        activities = List.copyOf(activities);
        entries = List.copyOf(entries);
        occupations = List.copyOf(occupations);
    }

    /** The occupation of this code if it is on the list and can be read, and so can be chosen. */
    public Optional<Occupation> occupation(String code) {
        return occupations.stream().filter(each -> each.readable() && each.code().equals(code)).findFirst();
    }

    /**
     * The occupations that can be chosen and whose name in the language contains the text, in any case of its letters,
     * in the alphabetical order of the language. A blank text finds all.
     */
    public List<Occupation> search(String text, Locale language) {
        String wanted = text.strip().toLowerCase(language);
        return occupations.stream().filter(each -> each.matches(wanted, language))
                .sorted(Comparator.<Occupation, String>comparing(each -> each.names().in(language),
                        Alphabet.of(language)).thenComparing(Occupation::code))
                .toList();
    }
}
