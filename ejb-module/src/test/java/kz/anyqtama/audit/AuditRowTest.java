package kz.anyqtama.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AuditRowTest {

    private static final UUID SUBJECT = UUID.randomUUID();
    private static final Instant AT = Instant.parse("2025-03-06T05:00:00.123456Z");

    private static AuditRow row(byte[] previous, String payload) {
        return new AuditRow(SUBJECT, 1, previous, AT, new AuditRow.Doer(UUID.randomUUID(), "имя", "EMPLOYEE", null),
                new AuditRow.Deed("TAKE_INTO_WORK", "R7", "SUBMITTED", "CHECKING", payload));
    }

    @Test
    void aRowIsIntactAsWritten() {
        assertTrue(row(null, "{}").isIntact());
        assertTrue(row(new byte[] {1}, "{}").isIntact());
    }

    @Test
    void momentsAreKeptAsTheDatabaseKeepsThem() {
        var doer = new AuditRow.Doer(null, "system", "SYSTEM", null);
        var deed = new AuditRow.Deed("K", "R7", null, "X", "{}");
        assertArrayEquals(new AuditRow(SUBJECT, 1, null, AT, doer, deed).hash(),
                new AuditRow(SUBJECT, 1, null, AT.plusNanos(999), doer, deed).hash());
    }

    @TestFactory
    Stream<DynamicTest> whateverIsChangedInARowIsFound() {
        return Stream.of("id", "format", "at", "actor", "actorName", "role", "onBehalfOf", "kind", "paragraph", "stepFrom",
                "stepTo", "payloadDigest", "previous", "hash").map(name -> DynamicTest.dynamicTest(name, () -> {
                    AuditRow row = row(new byte[] {1}, "{}");
                    Field field = AuditRow.class.getDeclaredField(name);
                    field.setAccessible(true);
                    field.set(row, other(field.get(row), field.getType()));
                    assertFalse(row.isIntact(), name);
                }));
    }

    @Test
    void anErasedPayloadLeavesTheRowIntactAndAnotherOneIsToldByItsDigest() throws ReflectiveOperationException {
        AuditRow row = row(null, "{\"secret\":1}");
        Field payload = AuditRow.class.getDeclaredField("payload");
        payload.setAccessible(true);
        payload.set(row, null);
        assertTrue(row.isIntact());
        assertFalse(Arrays.equals(row(null, "{}").hash(), row(null, "{\"a\":1}").hash()));
    }

    private static Object other(Object value, Class<?> type) {
        if (type == AuditRow.Id.class) {
            return new AuditRow.Id(SUBJECT, 2);
        }
        if (type == int.class) {
            return 2;
        }
        if (type == Instant.class) {
            return AT.plusSeconds(1);
        }
        if (type == UUID.class) {
            return UUID.randomUUID();
        }
        return type == byte[].class ? new byte[] {9} : value + "x";
    }
}
