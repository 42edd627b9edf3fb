package kz.anyqtama.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("R14")
@Tag("R15")
class CertificateTest {

    private static final LocalDate FROM = LocalDate.of(2025, 3, 12);
    private static final LocalDate TO = LocalDate.of(2025, 6, 11);

    private static Certificate certificate(LocalDate from, LocalDate to) {
        return new Certificate(UUID.randomUUID(), "75-2025-0000001", "CODE", "750000000",
                new Certificate.Holder("900101500019", "Имя", "1.1.1", ""), Instant.parse("2025-03-12T05:00:00Z"), from, to);
    }

    /** In force on exactly the days that one lays from the first to the last. */
    @Property
    void inForceFromItsFirstToItsLastDay(@ForAll @IntRange(min = -10, max = 110) int offset) {
        LocalDate day = FROM.plusDays(offset);
        boolean expected = FROM.datesUntil(TO.plusDays(1)).anyMatch(day::equals);
        assertEquals(expected, certificate(FROM, TO).isInForceOn(day));
    }

    @Example
    void itDoesNotEndBeforeItBegins() {
        assertThrows(IllegalArgumentException.class, () -> certificate(FROM, FROM.minusDays(1)));
        assertEquals(true, certificate(FROM, FROM).isInForceOn(FROM));
    }
}
