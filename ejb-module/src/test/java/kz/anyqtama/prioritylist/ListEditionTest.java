package kz.anyqtama.prioritylist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.anyqtama.text.Names;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("L")
class ListEditionTest {

    private static final Names NAME = new Names("аты", "название", "name");
    private static final Entry ENTRY = new Entry("1.1", "1", NAME, "6-7", true);
    private static final Locale KAZAKH = Locale.forLanguageTag("kk");
    private static final ListEdition LIST = edition("list", LocalDate.of(2018, 6, 30),
            occupation("3", new Names("Ұшу нұсқаушысы", "Инструктор по полетам", "Flight instructor")),
            occupation("1", new Names("Әуе диспетчері", "Авиадиспетчер", "Air traffic controller")),
            occupation("2", new Names("Инженер", "Инженер", "Engineer")),
            occupation("4", null));

    @Test
    void findsAllThatCanBeReadInKazakhOrder() {
        assertEquals(List.of("1", "2", "3"), codes(LIST.search("", KAZAKH)));
        assertEquals(List.of("1", "2", "3"), codes(LIST.search("  ", KAZAKH)));
    }

    @Test
    void sortsByTheLanguageAsked() {
        assertEquals(List.of("1", "2", "3"), codes(LIST.search("", Locale.ENGLISH)));
        assertEquals(List.of("1", "2", "3"), codes(LIST.search("", Locale.forLanguageTag("ru"))));
        assertEquals(List.of("1", "3"), codes(LIST.search("т", Locale.forLanguageTag("ru"))));
    }

    @Test
    void matchesLettersOfAnyCaseInTheLanguageAsked() {
        assertEquals(List.of("3"), codes(LIST.search("НҰСҚАУ", KAZAKH)));
        assertEquals(List.of("1"), codes(LIST.search(" әуе ", KAZAKH)));
        assertEquals(List.of(), codes(LIST.search("flight", KAZAKH)));
        assertEquals(List.of("3"), codes(LIST.search("FLIGHT", Locale.ENGLISH)));
    }

    @Test
    void offersNoPlaceThatCannotBeRead() {
        assertEquals(4, LIST.occupations().size());
        assertEquals(Optional.empty(), LIST.occupation("4"));
        assertTrue(LIST.occupation("3").isPresent());
        assertThrows(IllegalArgumentException.class, () -> new Occupation("4", null, ENTRY, new Sector("1", NAME),
                new Activity("1", "1", NAME), null, false, true, true, null));
    }

    @Test
    void appliesTheLastEditionBegun() {
        ListEdition later = edition("later", LocalDate.of(2023, 7, 1), occupation("9", NAME));
        var lists = new PriorityLists(List.of(later, LIST));
        assertEquals(Optional.empty(), lists.inForce(LocalDate.of(2018, 6, 29)));
        assertEquals(Optional.of(LIST), lists.inForce(LocalDate.of(2022, 5, 1)));
        assertEquals(Optional.of(later), lists.inForce(LocalDate.of(2023, 7, 1)));
        assertTrue(lists.occupation("3", LocalDate.of(2022, 5, 1)).isPresent());
        assertTrue(lists.occupation("3", LocalDate.of(2024, 5, 1)).isEmpty());
        assertEquals(later, lists.edition("later"));
    }

    private static ListEdition edition(String code, LocalDate from, Occupation... occupations) {
        return new ListEdition(code, NAME, from, null, List.of(), List.of(), List.of(ENTRY), List.of(occupations));
    }

    private static Occupation occupation(String code, Names names) {
        return new Occupation(code, names, ENTRY, new Sector("1", NAME), new Activity("1", "1", NAME), "6-7", true,
                names != null, true, null);
    }

    private static List<String> codes(List<Occupation> found) {
        return found.stream().map(Occupation::code).toList();
    }
}
