package kz.anyqtama.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final List<Outline.Section> SECTIONS = Outline.of(PublishedEdition.EDITION);

    @Test
    void paragraphsStandInTheOrdersOwnSequence() {
        assertEquals(List.of("R3", "R9", "R10", "R24", "S1", "S9", "S9.1", "S9.3", "S10", "F1", "F3", "L", "X1"),
                Stream.of("S10", "X1", "L", "S9.3", "F3", "R10", "S9", "R24", "S1", "F1", "R3", "S9.1", "R9").sorted(Outline.ORDER).toList());
    }

    @Test
    void nothingOfTheEditionIsLost() {
        Edition edition = PublishedEdition.EDITION;
        assertEquals(edition.paragraphs().size(), SECTIONS.size());
        assertEquals(edition.terms().size(), SECTIONS.stream().mapToInt(each -> each.terms().size()).sum());
        assertEquals(edition.documents().size(), SECTIONS.stream().mapToInt(each -> each.documents().size()).sum());
        assertEquals(edition.choices().size(), SECTIONS.stream().mapToInt(each -> each.standards().size() + each.memberKinds().size()).sum());
        assertEquals(edition.refusalGrounds().size(), SECTIONS.stream().mapToInt(each -> each.grounds().size()).sum());
        assertEquals(edition.validities().size(), SECTIONS.stream().mapToInt(each -> each.validities().size()).sum());
        assertEquals(1, SECTIONS.stream().filter(Outline.Section::threshold).count());
    }

    @Test
    @Tag("R6") @Tag("R7") @Tag("R10") @Tag("S9.2")
    void whatRestsOnAParagraphStandsUnderIt() {
        assertEquals(edition().memberKinds(), section("R6").memberKinds());
        assertEquals(TermKind.SEND_TO_COMMISSION, section("R7").terms().get(0).kind());
        assertEquals(edition().criteria(), section("R10").criteria());
        assertEquals(edition().bands(), section("R10").bands());
        assertTrue(section("S9.2").threshold());
        assertTrue(section("R14").isPlain());
        assertFalse(section("S9.2").isPlain());
    }

    private static Edition edition() {
        return PublishedEdition.EDITION;
    }

    private static Outline.Section section(String code) {
        return SECTIONS.stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    }
}
