package kz.anyqtama.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LawTest {

    private static final Edition FIRST = Edition503.EDITION;
    private static final Edition SECOND = Edition503.edition("236", LocalDate.of(2023, 7, 1), true);
    private static final Law LAW = new Law(List.of(SECOND, FIRST));

    @Test
    void appliesTheLastEditionBegun() {
        assertEquals(Optional.empty(), LAW.inForce(LocalDate.of(2021, 1, 9)));
        assertEquals(Optional.of(FIRST), LAW.inForce(LocalDate.of(2021, 1, 10)));
        assertEquals(Optional.of(FIRST), LAW.inForce(LocalDate.of(2023, 6, 30)));
        assertEquals(Optional.of(SECOND), LAW.inForce(LocalDate.of(2023, 7, 1)));
        assertEquals(SECOND, LAW.latest());
        assertEquals(List.of(FIRST, SECOND), LAW.editions());
    }

    @Test
    void warnsOfAnOrderInForceWhoseEditionIsNotEntered() {
        var name = FIRST.name();
        var order = new Replacement("236", LocalDate.of(2023, 7, 1), name, name);
        Law behind = new Law(List.of(FIRST), List.of(order));
        assertEquals(List.of(), behind.notEntered(LocalDate.of(2023, 6, 30)));
        assertEquals(List.of(order), behind.notEntered(LocalDate.of(2023, 7, 1)));
        assertEquals(List.of(), new Law(List.of(FIRST, SECOND), List.of(order)).notEntered(LocalDate.of(2025, 1, 1)));
        assertEquals(List.of(), LAW.notEntered(LocalDate.of(2025, 1, 1)));
    }

    @Test
    void findsAnEditionByItsCode() {
        assertEquals(FIRST, LAW.edition("503"));
        assertThrows(NoSuchElementException.class, () -> LAW.edition("1"));
        assertThrows(NoSuchElementException.class, () -> new Law(List.of()).latest());
    }

    @Test
    @Tag("R7") @Tag("R11") @Tag("S3")
    void tellsTheTermsOfAService() {
        assertEquals(2, FIRST.term(Service.ISSUE, TermKind.SEND_TO_COMMISSION).workingDays());
        assertEquals(List.of(TermKind.SEND_TO_COMMISSION, TermKind.DECIDE, TermKind.DELIVER_RESULT),
                FIRST.terms(Service.ISSUE).stream().map(Term::kind).toList());
        assertThrows(NoSuchElementException.class, () -> FIRST.term(Service.EXTENSION, TermKind.DECIDE));
    }

    @Test
    @Tag("S9.1") @Tag("S9.3")
    void tellsOnWhichGroundsAServiceMayBeRefused() {
        assertTrue(FIRST.refusalGround("QUALIFICATION_MISMATCH", Service.ISSUE).isPresent());
        assertEquals(Optional.empty(), FIRST.refusalGround("QUALIFICATION_MISMATCH", Service.DUPLICATE));
        for (Service service : Service.values()) {
            assertTrue(FIRST.refusalGround("UNRELIABLE_DOCUMENTS", service).isPresent());
        }
    }

    @Test
    @Tag("R6") @Tag("R8") @Tag("S8")
    void keepsStandardsMembersAndDocumentsApart() {
        assertEquals("PROFESSIONAL_STANDARD", FIRST.standards().get(0).code());
        assertEquals("ATAMEKEN", FIRST.memberKinds().get(0).code());
        assertEquals(1, FIRST.documents(Service.ISSUE).size());
        assertEquals(List.of(), FIRST.documents(Service.REISSUE));
    }

    @Test
    void saysWhatItLacks() {
        assertThrows(NoSuchElementException.class, () -> FIRST.paragraph("R99"));
        assertThrows(NoSuchElementException.class, () -> FIRST.text("F9"));
        assertThrows(NoSuchElementException.class, () -> FIRST.validity(Service.REISSUE));
    }

    @Test
    void refusesASlotWhoseChoiceIsMissing() {
        assertThrows(IllegalArgumentException.class, () -> new RequiredDocument(Service.ISSUE, "X",
                RequiredDocument.Requirement.ONE_OF, null, "S8", FIRST.name(), FIRST.name()));
    }
}
