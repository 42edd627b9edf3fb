package kz.anyqtama.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import kz.anyqtama.database.DatabaseProbe;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
public class DatabaseIT {

    @Resource(lookup = "java:app/jdbc/anyqtama")
    private DataSource source;

    @Inject
    private DatabaseProbe probe;

    @Test
    void theApplicationWorksAsItsOwnUserAndNotAsTheOwner() throws SQLException {
        assertTrue(probe.answers());
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_user, pg_has_role('anyqtama_app', 'member')")) {
            row.next();
            assertEquals("anyqtama", row.getString(1));
            assertTrue(row.getBoolean(2));
        }
    }
}
