package kz.anyqtama.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R15")
@Tag("R24")
class CertificateStandingTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 3, 12);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 11);

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "2025-03-11, -, -, NOT_YET", "2025-03-12, -, -, IN_FORCE", "2025-06-11, -, -, IN_FORCE", "2025-06-12, -, -, EXPIRED",
        "2025-04-30, 2025-05-01, REVOKED, IN_FORCE", "2025-05-01, 2025-05-01, REVOKED, REVOKED",
        "2026-05-01, 2025-05-01, DISCOVERED, DISCOVERED", "2025-06-11, 2025-06-11, REPLACED, REPLACED",
        "2025-06-12, 2025-06-12, REVOKED, EXPIRED", "2025-07-01, 2025-06-20, DISCOVERED, EXPIRED"})
    void itStandsByItsDatesAndItsEnding(LocalDate day, LocalDate endedFrom, Ending ending, Standing standing) throws Exception {
        var holder = new Certificate.Holder("850312340001", "Смит Джон", "1.1.1.1", "");
        var certificate = new Certificate(UUID.randomUUID(), "75-2025-0000001", "CODE2345678923456789", "750000000", holder,
                Instant.parse("2025-03-12T05:00:00Z"), FIRST, LAST);
        set(certificate, "endedFrom", endedFrom);
        set(certificate, "ending", ending);
        assertEquals(standing, certificate.standingOn(day));
        assertEquals(standing == Standing.IN_FORCE, certificate.isInForceOn(day));
    }

    private static void set(Certificate certificate, String field, Object value) throws ReflectiveOperationException {
        Field written = Certificate.class.getDeclaredField(field);
        written.setAccessible(true);
        written.set(certificate, value);
    }
}
