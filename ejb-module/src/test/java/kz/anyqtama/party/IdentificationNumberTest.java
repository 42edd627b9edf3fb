package kz.anyqtama.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kz.anyqtama.party.Iin.Mismatch;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Constructed numbers only: none can belong to a living person. */
@Tag("F1")
@Tag("S10")
class IdentificationNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"850101100012", "850101100022", "850101100304", "850101100316", "800416100254",
        "680503250034", "850101000016", "850101000711"})
    void acceptsAnIin(String number) {
        assertEquals(number, new Iin(number).value());
        assertTrue(Iin.of(number).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"940140000385", "950341000052", "961141000023", "070941024691", "000140990602"})
    void acceptsABin(String number) {
        assertEquals(number, new Bin(number).value());
        assertTrue(Bin.of(number).orElseThrow().looksLikeBin());
    }

    /** A wrong digit; ten twice over, whatever the last digit; test certificates; not twelve digits. */
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"850101100011", "940140000380", "821214240092", "850101100330", "850101100339",
        "850101000700", "123456789011", "123456789021", "", "85010110001", "8501011000122", "85010110001X",
        " 850101100012", "８５０１０１１０００１２"})
    void refusesWhatIsNone(String number) {
        assertFalse(Iin.isValid(number));
        assertFalse(Bin.isValid(number));
        assertThrows(IllegalArgumentException.class, () -> new Iin(number));
        assertThrows(IllegalArgumentException.class, () -> new Bin(number));
        assertEquals(Optional.empty(), Iin.of(number));
    }

    /** At most one last digit fits, found here by the place of each digit. */
    @Property(tries = 500)
    @net.jqwik.api.Tag("F1")
    void fitsOneLastDigitAtMost(@ForAll @LongRange(min = 0, max = 99_999_999_999L) long serial) {
        String start = "%011d".formatted(serial);
        long fitting = IntStream.range(0, 10).filter(last -> Iin.isValid(start + last)).count();
        int first = 0;
        int second = 0;
        for (int place = 1; place <= 11; place++) {
            int digit = Character.digit(start.charAt(place - 1), 10);
            first += digit * place;
            second += digit * ((place + 1) % 11 + 1);
        }
        assertEquals(first % 11 == 10 && second % 11 == 10 ? 0 : 1, fitting);
        if (fitting == 1) {
            assertTrue(Iin.isValid(start + (first % 11 == 10 ? second % 11 : first % 11)));
        }
    }

    @Test
    void hintsAtBirthDateAndSexAndOnlyWarns() {
        Iin iin = new Iin("850101100012");
        assertEquals(Optional.of(LocalDate.of(1885, 1, 1)), iin.birthDateHint());
        assertEquals(Optional.of(Sex.MALE), iin.sexHint());
        assertEquals(Set.of(), iin.mismatches(LocalDate.of(1885, 1, 1), Sex.MALE));
        assertEquals(EnumSet.allOf(Mismatch.class), iin.mismatches(LocalDate.of(1985, 1, 1), Sex.FEMALE));
        assertEquals(Set.of(Mismatch.SEX), iin.mismatches(LocalDate.of(1885, 1, 1), Sex.FEMALE));
        assertEquals(Optional.of(Sex.FEMALE), new Iin("680503250034").sexHint());
    }

    @Test
    void hintsAtNothingWhereTheDigitsTellNothing() {
        Iin foreigner = new Iin("850101000016");
        assertEquals(Optional.empty(), foreigner.birthDateHint());
        assertEquals(Optional.empty(), foreigner.sexHint());
        assertEquals(Set.of(), foreigner.mismatches(LocalDate.of(1990, 5, 5), Sex.FEMALE));
    }

    @Test
    void tellsABinFromAnIinAsAHintOnly() {
        assertFalse(new Bin("850101100012").looksLikeBin());
    }
}
