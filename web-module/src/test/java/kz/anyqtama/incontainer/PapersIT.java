package kz.anyqtama.incontainer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.document.Facts;
import kz.anyqtama.document.MissingListFacts;
import kz.anyqtama.document.Paper;
import kz.anyqtama.document.PaperKind;
import kz.anyqtama.document.PaperLine;
import kz.anyqtama.document.PaperState;
import kz.anyqtama.document.Papers;
import kz.anyqtama.text.Names;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Papers from the request in an act to the bytes in the account, made by the mill of this node. */
@ExtendWith(ArquillianExtension.class)
@Tag("R13")
public class PapersIT {

    private static final long PATIENCE = 60_000;

    @Resource(lookup = "java:app/jdbc/anyqtama")
    private DataSource source;
    @Inject
    private Papers papers;
    @Inject
    private UserTransaction transaction;
    @Inject
    private PapersSeen seen;

    private final UUID dossier = UUID.randomUUID();

    @Test
    void whatAnActAsksForIsMadeAfterItCommits() throws Exception {
        transaction.begin();
        papers.add(Paper.request(dossier, 1, facts("Әйгүл"), Instant.now()));
        PaperLine asked = papers.of(dossier).get(0);
        assertEquals(PaperState.QUEUED, asked.state());
        assertThrows(Refusal.class, () -> papers.copy(asked.id(), new ByteArrayOutputStream()));
        transaction.rollback();
        assertEquals(List.of(), papers.of(dossier));

        transaction.begin();
        papers.add(Paper.request(dossier, 1, facts("Әйгүл"), Instant.now()));
        transaction.commit();
        await(() -> papers.of(dossier).get(0).state() == PaperState.MADE);

        PaperLine made = papers.of(dossier).get(0);
        assertEquals(PaperKind.MISSING_LIST, made.kind());
        byte[] pdf = bytesOf(made.id());
        assertEquals(made.size(), pdf.length);
        assertEquals("%PDF-", new String(pdf, 0, 5, ISO_8859_1));
        assertTrue(seen.madeIn(dossier), "nobody was told");
        assertEquals(made, papers.in(dossier, made.id()));
        assertEquals("unknown", assertThrows(Refusal.class, () -> papers.in(UUID.randomUUID(), made.id())).code());
    }

    @Test
    void aMadePaperIsNotChangedAnyMore() throws Exception {
        papers.add(Paper.request(dossier, 1, facts("Әйгүл"), Instant.now()));
        await(() -> papers.of(dossier).get(0).state() == PaperState.MADE);
        UUID id = papers.of(dossier).get(0).id();
        for (String attempt : List.of(
                "update paper set state = 'QUEUED', made_at = null, sha256 = null, size_bytes = null where id = '" + id + "'",
                "update paper set facts = '{}' where id = '" + id + "'",
                "delete from paper where id = '" + id + "'",
                "insert into paper_piece values ('" + id + "', 99, '\\x00')",
                "update paper_piece set bytes = '\\x00' where paper = '" + id + "'")) {
            assertThrows(SQLException.class, () -> run(attempt), attempt);
        }
    }

    @Test
    void anotherVersionIsAnotherPaperAndTheOldOneIsKept() throws Exception {
        papers.add(Paper.request(dossier, 1, facts("Айгүл"), Instant.now()));
        papers.add(Paper.request(dossier, 2, facts("Әйгүл"), Instant.now()));
        await(() -> papers.of(dossier).stream().allMatch(line -> line.state() == PaperState.MADE));
        assertEquals(2, papers.of(dossier).size());
        assertThrows(Exception.class, () -> papers.add(Paper.request(dossier, 2, facts("Әйгүл"), Instant.now())));
    }

    @Test
    void aPaperThatCannotBeMadeKeepsNoOtherWaitingAndIsTriedAgainLater() throws Exception {
        UUID broken = insert(0);
        papers.add(Paper.request(dossier, 1, facts("Әйгүл"), Instant.now()));
        await(() -> papers.of(dossier).get(0).state() == PaperState.MADE);
        await(() -> attempts(broken) == 1);
        assertEquals("QUEUED", state(broken));
        assertEquals(1, number("select count(*) from paper where next_attempt_at > now() and id = '" + broken + "'"));
    }

    @Test
    void afterTheLastAttemptItIsGivenUp() throws Exception {
        UUID last = insert(5);
        UUID endedWithItsServer = insert(6);
        await(() -> state(last).equals("FAILED") && state(endedWithItsServer).equals("FAILED"));
        assertEquals(6, attempts(last));
        assertEquals(6, attempts(endedWithItsServer));
    }

    private static Facts facts(String applicant) {
        var name = new Names("Атауы", "Название", "Name");
        var day = LocalDate.of(2025, 3, 5);
        return new MissingListFacts("A-1", day, day, name, applicant, name,
                List.of(new MissingListFacts.Missing(name, "S8", null)), name, "Ким В. С.");
    }

    /** A paper of facts that say too little, after so many attempts. */
    private UUID insert(int attempts) throws SQLException {
        UUID id = UUID.randomUUID();
        run("insert into paper (id, dossier, kind, version, state, facts, requested_at, attempts, next_attempt_at) values ('"
                + id + "', '" + UUID.randomUUID() + "', 'REFUSAL', 1, 'QUEUED', '{\"number\": \"1\"}', now(), " + attempts + ", now())");
        return id;
    }

    private byte[] bytesOf(UUID paper) throws IOException {
        var out = new ByteArrayOutputStream();
        papers.copy(paper, out);
        return out.toByteArray();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private String state(UUID paper) throws SQLException {
        return value("select state from paper where id = '" + paper + "'");
    }

    private int attempts(UUID paper) throws SQLException {
        return number("select attempts from paper where id = '" + paper + "'");
    }

    private int number(String sql) throws SQLException {
        return Integer.parseInt(value(sql));
    }

    private String value(String sql) throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!condition.call()) {
            assertTrue(System.currentTimeMillis() < end, "waited in vain");
            Thread.sleep(100);
        }
    }
}
