package kz.anyqtama.prioritylist;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import kz.anyqtama.text.Names;

/** The list as it is printed: sectors, in them activities, entries, occupations; all of it, or where a text is found. */
public final class ListTree {

    private ListTree() {
    }

    public record InSector(Sector sector, List<InActivity> activities) {
    }

    public record InActivity(Activity activity, List<InEntry> entries) {
    }

    public record InEntry(Entry entry, List<Occupation> occupations) {
    }

    /**
     * The branches in which a text is found: in a name in any of the three languages, or at the beginning of a code.
     * A heading where it is found brings all that stands under it. A blank text finds all, unreadable places included.
     */
    public static List<InSector> of(ListEdition edition, String text) {
        String wanted = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return edition.sectors().stream().map(sector -> new InSector(sector, activities(edition, sector, wanted)))
                .filter(branch -> !branch.activities().isEmpty()).toList();
    }

    private static List<InActivity> activities(ListEdition edition, Sector sector, String wanted) {
        String inSector = has(sector.name(), wanted) ? "" : wanted;
        return edition.activities().stream().filter(activity -> activity.sector().equals(sector.number()))
                .map(activity -> new InActivity(activity, entries(edition, activity, inSector)))
                .filter(branch -> !branch.entries().isEmpty()).toList();
    }

    private static List<InEntry> entries(ListEdition edition, Activity activity, String wanted) {
        String inActivity = has(activity.name(), wanted) ? "" : wanted;
        return edition.entries().stream().filter(entry -> entry.activity().equals(activity.number()))
                .map(entry -> new InEntry(entry, occupations(edition, entry, has(entry.name(), inActivity) ? "" : inActivity)))
                .filter(branch -> !branch.occupations().isEmpty()).toList();
    }

    private static List<Occupation> occupations(ListEdition edition, Entry entry, String wanted) {
        Predicate<Occupation> found = occupation -> wanted.isEmpty() || occupation.code().startsWith(wanted)
                || occupation.readable() && has(occupation.names(), wanted);
        return edition.occupations().stream().filter(occupation -> occupation.entry().code().equals(entry.code()))
                .filter(found).toList();
    }

    private static boolean has(Names names, String wanted) {
        return wanted.isEmpty() || List.of(names.kk(), names.ru(), names.en()).stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
