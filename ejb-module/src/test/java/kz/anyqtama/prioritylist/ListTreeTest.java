package kz.anyqtama.prioritylist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import kz.anyqtama.text.Names;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("L")
class ListTreeTest {

    private static final Sector SCHOOL = new Sector("1", names("Education"));
    private static final Sector BUILDING = new Sector("2", names("Construction"));
    private static final Activity TEACHING = new Activity("1.1", "1", names("Teaching"));
    private static final Activity DESIGN = new Activity("2.1", "2", names("Design"));
    private static final Entry TEACHER = new Entry("1.1.1", "1.1", names("Teacher"), "6", true);
    private static final Entry ENGINEER = new Entry("2.1.1", "2.1", names("Engineer"), "7", false);
    private static final ListEdition LIST = new ListEdition("1", names("List"), LocalDate.of(2018, 1, 1), null,
            List.of(SCHOOL, BUILDING), List.of(TEACHING, DESIGN), List.of(TEACHER, ENGINEER), List.of(
            occupation("1.1.1.1", names("Biologist"), TEACHER, SCHOOL, TEACHING), occupation("1.1.1.2", null, TEACHER, SCHOOL, TEACHING),
            occupation("2.1.1", new Names("Құрылысшы", "Строитель", "Builder"), ENGINEER, BUILDING, DESIGN)));

    @Test
    void nothingAskedForShowsAllAsPrintedUnreadablePlacesToo() {
        assertEquals(List.of("1.1.1.1", "1.1.1.2", "2.1.1"), found(""));
        assertEquals(List.of("1.1.1.1", "1.1.1.2", "2.1.1"), found(null));
    }

    @Test
    void aTextIsFoundInEveryLanguageInAnyCaseAndACodeByItsBeginning() {
        assertEquals(List.of("2.1.1"), found(" ҚҰРЫЛЫС "));
        assertEquals(List.of("2.1.1"), found("строи"));
        assertEquals(List.of("1.1.1.1", "1.1.1.2"), found("1.1"));
        assertEquals(List.of(), found("Doctor"));
    }

    @Test
    void aHeadingBringsWhatStandsUnderIt() {
        assertEquals(List.of("1.1.1.1", "1.1.1.2"), found("educ"));
        assertEquals(List.of("1.1.1.1", "1.1.1.2"), found("teaching"));
        assertEquals(List.of("1.1.1.1", "1.1.1.2"), found("teacher"));
        assertEquals(List.of("1.1.1.1"), found("biolog"));
    }

    private static List<String> found(String text) {
        return ListTree.of(LIST, text).stream().flatMap(sector -> sector.activities().stream()).flatMap(activity -> activity.entries().stream())
                .flatMap(entry -> entry.occupations().stream()).map(Occupation::code).toList();
    }

    private static Occupation occupation(String code, Names names, Entry entry, Sector sector, Activity activity) {
        return new Occupation(code, names, entry, sector, activity, entry.nqfLevels(), entry.otherTitleAllowed(), names != null, true, null);
    }

    private static Names names(String all) {
        return new Names(all, all, all);
    }
}
