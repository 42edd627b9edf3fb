package kz.anyqtama.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.anyqtama.launcher.EmbeddedDatabase;
import kz.anyqtama.launcher.LaunchFailure;
import kz.anyqtama.launcher.MicroServer;
import org.junit.jupiter.api.Test;

class DemoRefusalIT {

    @Test
    void demoModeOnADatabaseThatIsNotTheEmbeddedOneIsRefusedBeforeAnythingIsMigrated() throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.temporary();
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("ANYQTAMA_DEMO_TOKEN", "of another database");
        Path folder = Files.createDirectories(Path.of("target", "refused-server").toAbsolutePath());

        try (MicroServer server = new MicroServer(Path.of(System.getProperty("anyqtama.micro")), Path.of(System.getProperty("anyqtama.war")),
                MicroServer.freePort(), folder, environment, List.of())) {
            LaunchFailure refusal = assertThrows(LaunchFailure.class, () -> server.awaitReady(() -> { }));
            assertTrue(refusal.getMessage().contains("anyqtama.demo=true is refused"), refusal.getMessage());
        }
        try (Connection connection = database.asOwner().getConnection(); Statement statement = connection.createStatement()) {
            assertFalse(statement.executeQuery("select from information_schema.tables where table_schema = 'public'").next());
        }
    }
}
