package kz.anyqtama.certificate;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R14")
class CheckLimitTest {

    private static final Instant NOON = Instant.parse("2026-03-12T07:00:00Z");
    private static final byte[] ONE = {1};
    private static final byte[] OTHER = {2};

    private final CheckLimit limit = new CheckLimit(3, 6);

    @Test
    void soManyAtOnceAndThenOneForEachPause() {
        use(3, NOON);
        TooManyChecks refused = assertThrows(TooManyChecks.class, () -> limit.count(ONE, NOON));
        assertEquals(10, refused.seconds());
        assertThrows(TooManyChecks.class, () -> limit.count(ONE, NOON.plusMillis(9_999)));
        assertDoesNotThrow(() -> limit.count(ONE, NOON.plusSeconds(10)));
        assertThrows(TooManyChecks.class, () -> limit.count(ONE, NOON.plusSeconds(10)));
    }

    @Test
    void aRefusedCheckDoesNotCount() {
        use(3, NOON);
        for (int i = 0; i < 50; i++) {
            assertThrows(TooManyChecks.class, () -> limit.count(ONE, NOON));
        }
        assertDoesNotThrow(() -> limit.count(ONE, NOON.plusSeconds(10)));
    }

    @Test
    void restGivesEverythingBackAndNoMore() {
        use(3, NOON);
        use(3, NOON.plusSeconds(3600));
        assertThrows(TooManyChecks.class, () -> limit.count(ONE, NOON.plusSeconds(3600)));
    }

    @Test
    void anAddressDoesNotPayForAnother() {
        use(3, NOON);
        assertDoesNotThrow(() -> limit.count(OTHER, NOON));
    }

    @Test
    void addressesThatHaveRestedAreForgotten() {
        for (int i = 0; i < 10_000; i++) {
            limit.count(new byte[] {(byte) i, (byte) (i >> 8), 9}, NOON);
        }
        limit.count(ONE, NOON.plusSeconds(120));
        assertEquals(1, limit.remembered());
    }

    private void use(int times, Instant at) {
        for (int i = 0; i < times; i++) {
            limit.count(ONE, at);
        }
    }
}
