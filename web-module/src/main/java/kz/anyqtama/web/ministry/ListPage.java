package kz.anyqtama.web.ministry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.anyqtama.prioritylist.ListEdition;
import kz.anyqtama.prioritylist.ListTree;
import kz.anyqtama.prioritylist.Occupation;
import kz.anyqtama.prioritylist.PriorityList;
import kz.anyqtama.text.Alphabet;
import kz.anyqtama.text.Texts;
import kz.anyqtama.web.texts.Language;

/** The list in force on a day, as it is printed or in alphabetical order. */
@Named
@RequestScoped
public class ListPage {

    @Inject
    private PriorityList lists;
    @Inject
    private Language language;
    @Inject
    private Clock clock;

    private String search;
    private boolean alphabetical;
    private LocalDate day;
    private List<ListTree.InSector> tree;

    @PostConstruct
    void begin() {
        day = LocalDate.now(clock);
    }

    public String ask() {
        return "/ministry/list.xhtml?faces-redirect=true&includeViewParams=true";
    }

    /** The list in force on the day, or null before the first. */
    public ListEdition getList() {
        return found().orElse(null);
    }

    private Optional<ListEdition> found() {
        return lists.lists().inForce(day);
    }

    public List<ListTree.InSector> getTree() {
        if (tree == null) {
            tree = found().map(list -> ListTree.of(list, search)).orElse(List.of());
        }
        return tree;
    }

    /** What was found, in the alphabetical order of the reader's language; unreadable places have no name to stand by. */
    public List<Occupation> getSorted() {
        return all().stream().filter(Occupation::readable)
                .sorted(Comparator.<Occupation, String>comparing(each -> each.names().in(language.getLocale()),
                        Alphabet.of(language.getLocale())).thenComparing(Occupation::code)).toList();
    }

    /** How many occupations were found that can be read. */
    public long getReadable() {
        return all().stream().filter(Occupation::readable).count();
    }

    /** How many places were found that cannot be read. */
    public long getUnreadable() {
        return all().size() - getReadable();
    }

    /** The languages that the page is not in. */
    public List<Locale> getOtherLanguages() {
        return Texts.LANGUAGES.stream().filter(each -> !each.getLanguage().equals(language.getCode())).toList();
    }

    private List<Occupation> all() {
        return getTree().stream().flatMap(sector -> sector.activities().stream()).flatMap(activity -> activity.entries().stream())
                .flatMap(entry -> entry.occupations().stream()).toList();
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public boolean isAlphabetical() {
        return alphabetical;
    }

    public void setAlphabetical(boolean alphabetical) {
        this.alphabetical = alphabetical;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day == null ? LocalDate.now(clock) : day;
    }
}
