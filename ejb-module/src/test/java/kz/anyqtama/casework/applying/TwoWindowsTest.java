package kz.anyqtama.casework.applying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A draft open in two windows: what each entered is kept, and saying the same twice is no difference. */
@Tag("F1")
class TwoWindowsTest {

    private final ApplicationForm begun = new ApplicationForm();

    @BeforeEach
    void begin() {
        begun.setSurname("Смит");
        begun.setPhone("+7 701 000 00 00");
        begun.setCriteria(Set.of("HIGHER_EDUCATION"));
        begun.setBirthDate(LocalDate.of(1985, 3, 12));
    }

    @Test
    void bothWindowsEntriesAreKept() {
        ApplicationForm saved = begun.copy();
        saved.setAddress("Алматы, Абай даңғылы, 1");
        ApplicationForm mine = begun.copy();
        mine.setSurname("Смит-Джонс");
        mine.setPhone(null);
        mine.setExperience(List.of(new WorkPeriod()));

        ApplicationForm both = saved.with(mine, begun);

        assertEquals("Алматы, Абай даңғылы, 1", both.getAddress());
        assertEquals("Смит-Джонс", both.getSurname());
        assertNull(both.getPhone());
        assertEquals(1, both.getExperience().size());
        assertEquals(LocalDate.of(1985, 3, 12), both.getBirthDate());
    }

    @Test
    void whereBothChangedTheSameEntryTheWindowThatAsksPrevails() {
        ApplicationForm saved = begun.copy();
        saved.setSurname("Браун");
        ApplicationForm mine = begun.copy();
        mine.setSurname("Грин");
        assertEquals("Грин", saved.with(mine, begun).getSurname());
    }

    @Test
    void theSameEntriesAreTheSameFormInWhateverOrderTheyCame() {
        ApplicationForm one = begun.copy();
        one.setCriteria(new LinkedHashSet<>(List.of("ACADEMIC_DEGREE", "HIGHER_EDUCATION")));
        ApplicationForm other = begun.copy();
        other.setCriteria(new LinkedHashSet<>(List.of("HIGHER_EDUCATION", "ACADEMIC_DEGREE")));
        assertTrue(one.says(other));
        assertFalse(one.says(begun));
        other.setConsent(true);
        assertFalse(one.says(other));
    }
}
