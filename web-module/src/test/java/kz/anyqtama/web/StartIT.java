package kz.anyqtama.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What stands after a start: the server answers, the schema is there, and the application's user owns nothing of it. */
public class StartIT {

    private static PortalUnderTest portal;

    @BeforeAll
    static void start() {
        portal = PortalUnderTest.start();
    }

    @Test
    void monitorsAreAnswered() throws Exception {
        HttpResponse<String> ready = get("health/ready");
        assertEquals(200, ready.statusCode());
        assertTrue(ready.body().contains("\"database\""), ready.body());
        assertEquals(200, get("health/live").statusCode());
        assertEquals(200, get("metrics").statusCode());
    }

    @Test
    void theApplicationsUserReadsTheLawAndCannotChangeTheSchemaNorTheEdition() throws SQLException {
        try (Connection connection = portal.database().getConnection(); Statement statement = connection.createStatement()) {
            assertTrue(statement.executeQuery("select from regulation_edition").next());
            assertThrows(SQLException.class, () -> statement.execute("create table mine (id int)"));
            assertThrows(SQLException.class, () -> statement.execute("update regulation_edition set threshold = 1"));
            assertThrows(SQLException.class, () -> statement.execute("drop table account"));
        }
    }

    @Test
    void nobodyGetsInWithoutAPassword() {
        assertThrows(SQLException.class, () -> java.sql.DriverManager.getConnection(url(), "postgres", "postgres"));
        assertThrows(SQLException.class, () -> java.sql.DriverManager.getConnection(url(), "anyqtama", ""));
    }

    private static String url() throws SQLException {
        try (Connection connection = portal.database().getConnection()) {
            assertFalse(connection.getMetaData().getURL().contains("password"));
            return connection.getMetaData().getURL();
        }
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = portal.baseUrl().resolve(path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
