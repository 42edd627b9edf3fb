package kz.anyqtama.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.anyqtama.launcher.EmbeddedDatabase;
import kz.anyqtama.launcher.MicroServer;
import org.junit.jupiter.api.Test;

/** An installation without mail: the first administrator's link stands in the log once, and opens the way in. */
class FirstAdministratorIT {

    private static final Pattern LINK = Pattern.compile("The first administrator, root\\.admin, sets the password before .* at (http\\S+secret=\\S+)");

    @Test
    void theAccountIsOpenedThroughTheGateAndItsLinkIsWrittenOnce() throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.temporary();
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.keySet().removeIf(name -> name.startsWith("ANYQTAMA_DEMO"));
        environment.put("ANYQTAMA_FIRST_ADMINISTRATOR_LOGIN", "root.admin");
        environment.put("ANYQTAMA_FIRST_ADMINISTRATOR_EMAIL", "root.admin@example.org");
        Path folder = Files.createDirectories(Path.of("target", "first-administrator").toAbsolutePath());

        List<String> links = new ArrayList<>(start(environment, folder));
        assertEquals(1, links.size());
        assertEquals(List.of("CREATE_STAFF", "GRANT_ROLE"), rows(database, "select kind from audit_row order by sequence"));
        assertEquals(List.of("SYSTEM_ADMINISTRATOR"), rows(database, "select role from role_grant"));
        assertEquals(List.of("root.admin"), rows(database, "select login from account where password_hash is null"));

        assertEquals(List.of(), start(environment, folder), "the link of the first start is good still");
        assertEquals(1, rows(database, "select login from account").size());
        assertFalse(rows(database, "select 1 from account_token").isEmpty());
        assertTrue(links.get(0).contains("/recover-set.xhtml?secret="), links.get(0));
    }

    private static List<String> start(Map<String, String> environment, Path folder) throws Exception {
        try (MicroServer server = new MicroServer(Path.of(System.getProperty("anyqtama.micro")), Path.of(System.getProperty("anyqtama.war")),
                MicroServer.freePort(), folder, environment, List.of())) {
            server.awaitReady(() -> { });
        }
        return LINK.matcher(Files.readString(folder.resolve("server.log"))).results().map(found -> found.group(1)).toList();
    }

    private static List<String> rows(EmbeddedDatabase database, String sql) throws Exception {
        List<String> all = new ArrayList<>();
        try (Connection connection = database.asOwner().getConnection(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                all.add(found.getString(1));
            }
        }
        return all;
    }
}
