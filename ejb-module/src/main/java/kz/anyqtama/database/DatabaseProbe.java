package kz.anyqtama.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Whether the application's database answers now. */
@ApplicationScoped
public class DatabaseProbe {

    private static final Logger LOG = Logger.getLogger(DatabaseProbe.class.getName());
    private static final int SECONDS = 3;

    @Resource(lookup = "java:app/jdbc/anyqtama")
    private DataSource source;

    public boolean answers() {
        try (Connection connection = source.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The database does not answer: {0}", e.getMessage());
            return false;
        }
    }
}
