package kz.anyqtama.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.anyqtama.access.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactsJsonTest {

    private static final Instant NOW = Instant.parse("2025-03-12T11:00:00Z");

    static Stream<Facts> facts() {
        return Stream.of(Samples.certificate(), Samples.certificate("А", "A", Samples.CHAIR, 2, "түзету", Samples.equivalence()),
                Samples.refusal("Йылмаз <Әйгүл>", "«себебі»\nекінші жол"), Samples.missing(),
                Samples.protocol(true, ""), Samples.protocol(false, "жоқ"));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void factsComeBackAsTheyWereKept(Facts facts) {
        assertEquals(facts, FactsJson.read(FactsJson.write(facts), facts.kind()));
        assertEquals(facts, Paper.request(UUID.randomUUID(), 1, facts, NOW).facts());
    }

    @Test
    @Tag("S9")
    void aRefusalNeedsAGround() {
        RefusalFacts some = Samples.refusal("А", "себебі");
        assertThrows(IllegalArgumentException.class, () -> new RefusalFacts(some.number(), some.date(), some.body(), some.applicant(),
                some.applicationNumber(), some.applicationDate(), some.occupation(), List.of(), some.reasoning(), some.complaint(), some.signatory()));
    }

    @Test
    void whatNoPaperCanHoldIsRefusedBeforeItIsKept() {
        Facts endless = Samples.refusal("А", "ә".repeat(Paper.LONGEST));
        assertEquals("paperTooLong", assertThrows(Refusal.class, () -> Paper.request(UUID.randomUUID(), 1, endless, NOW)).code());
    }

    @Test
    void attemptsAreCountedBeforeTheyBeginAndComeEverMoreRarely() {
        Paper paper = Paper.request(UUID.randomUUID(), 1, Samples.missing(), NOW);
        assertEquals(NOW, paper.nextAttemptAt());
        Duration last = Duration.ZERO;
        for (int attempt = 1; attempt <= Paper.LAST_ATTEMPT; attempt++) {
            assertTrue(!paper.isHopeless());
            paper.attempt(NOW);
            assertEquals(attempt, paper.attempts());
            Duration pause = Duration.between(NOW, paper.nextAttemptAt());
            assertTrue(pause.compareTo(last) > 0, () -> "pause " + pause);
            last = pause;
        }
        assertTrue(paper.isHopeless());
        assertEquals(Duration.ofMinutes(32), last);
    }
}
