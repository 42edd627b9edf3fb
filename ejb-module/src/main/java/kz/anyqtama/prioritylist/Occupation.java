package kz.anyqtama.prioritylist;

import java.util.Locale;
import java.util.Objects;
import kz.anyqtama.text.Names;

/**
 * An occupation in demand, a title that one may choose. Its code stays the same over the editions.
 *
 * @param names          null exactly for a place of the list that cannot be read
 * @param ourTranslation whether the names are our translation, not the official text
 * @param note           on the source, or null
 */
public record Occupation(String code, Names names, Entry entry, Sector sector, Activity activity, String nqfLevels,
                         boolean otherTitleAllowed, boolean readable, boolean ourTranslation, Names note) {

    public Occupation {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(sector, "sector");
        Objects.requireNonNull(activity, "activity");
        if (readable != (names != null)) {
            throw new IllegalArgumentException("occupation " + code + ": readable " + readable + ", names " + names);
        }
    }

    boolean matches(String lowerCase, Locale language) {
        return readable && names.in(language).toLowerCase(language).contains(lowerCase);
    }
}
