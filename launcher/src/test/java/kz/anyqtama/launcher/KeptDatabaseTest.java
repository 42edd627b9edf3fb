package kz.anyqtama.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptDatabaseTest {

    @TempDir
    private Path temporary;

    @Test
    void dataStayBetweenRunsAndTheServerOfAKilledRunIsStopped() throws Exception {
        Process run = new ProcessBuilder(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-cp", System.getProperty("java.class.path"), KilledRun.class.getName(), temporary.toString()).start();
        assertTrue(run.getInputStream().read() >= 0, "the run has not begun");
        run.children().forEach(ProcessHandle::destroyForcibly); // the guard too, so that the server is left alone
        run.destroyForcibly().waitFor();
        ProcessHandle left = ProcessHandle.of(Long.parseLong(Files.readAllLines(temporary.resolve("database/postmaster.pid")).get(0))).orElseThrow();

        try (DataFolder folder = new DataFolder(temporary); EmbeddedDatabase next = EmbeddedDatabase.keptIn(folder)) {
            assertFalse(left.isAlive());
            assertEquals("Әсел", value(next.asOwner(), "select text from kept"));
        }
    }

    @Test
    void everyUserNeedsItsPasswordAndTheApplicationOwnsNothing() throws Exception {
        try (DataFolder folder = new DataFolder(temporary); EmbeddedDatabase database = EmbeddedDatabase.keptIn(folder)) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.file("passwords.properties"))));
            for (String user : new String[] {"postgres", "anyqtama", "anyqtama_owner"}) {
                assertThrows(SQLException.class, () -> java.sql.DriverManager.getConnection(database.url(), user, "guessed"), user);
            }
            assertThrows(SQLException.class, () -> execute(database.asApplication(), "create table mine (id int)"));
            assertEquals(database.environment().get("ANYQTAMA_DEMO_TOKEN"),
                    value(database.asApplication(), "select current_setting('anyqtama.embedded', true)"));
        }
    }

    @Test
    void kazakhAndRussianLettersKnowTheirCapitals() throws Exception {
        try (DataFolder folder = new DataFolder(temporary); EmbeddedDatabase database = EmbeddedDatabase.keptIn(folder)) {
            assertEquals("әғқңөұүһіёя", value(database.asOwner(), "select lower('ӘҒҚҢӨҰҮҺІЁЯ')"));
            execute(database.asOwner(), "create extension pg_trgm");
            assertEquals("t", value(database.asOwner(), "select similarity('Нұрланова', 'нұрланов') > 0.5"));
        }
    }

    @Test
    void aBrokenFolderIsToldAndNotTouched() throws Exception {
        Path junk = Files.writeString(Files.createDirectories(temporary.resolve("database")).resolve("junk"), "junk");
        try (DataFolder folder = new DataFolder(temporary)) {
            LaunchFailure told = assertThrows(LaunchFailure.class, () -> EmbeddedDatabase.keptIn(folder));
            assertTrue(told.getMessage().contains("is no database") && told.getMessage().lines().count() == 1, told.getMessage());
            assertEquals("junk", Files.readString(junk));
        }
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Makes a database with a row in it and waits until it is killed. */
    static final class KilledRun {

        public static void main(String[] arguments) throws Exception {
            EmbeddedDatabase database = EmbeddedDatabase.keptIn(new DataFolder(Path.of(arguments[0])));
            execute(database.asOwner(), "create table kept (text text)");
            execute(database.asOwner(), "insert into kept values ('Әсел')");
            System.out.println("running at " + database.url());
            Thread.sleep(60_000);
        }
    }
}
