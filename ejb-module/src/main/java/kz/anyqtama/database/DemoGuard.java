package kz.anyqtama.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.Config;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Demo accounts have a password that everybody knows, so demo mode is for the database that a run made for itself alone:
 * it carries as its setting {@code anyqtama.embedded} the token that the run hands to the application.
 * Stands here, before the migrations, so that a refused start has not touched the database.
 */
final class DemoGuard {

    private DemoGuard() {
    }

    /** @throws IllegalStateException if demo mode is asked for on any other database */
    static void check(Config config) {
        if (!config.getOptionalValue("anyqtama.demo", Boolean.class).orElse(false)) {
            return;
        }
        String token = config.getOptionalValue("anyqtama.demo.token", String.class).orElse("");
        if (token.isEmpty() || !token.equals(tokenOfDatabase(config))) {
            throw new IllegalStateException("anyqtama.demo=true is refused, because the database is not the embedded one of a"
                    + " default run: set anyqtama.demo=false");
        }
    }

    private static String tokenOfDatabase(Config config) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(config.getValue("anyqtama.db.url", String.class));
        try (Connection connection = database.getConnection(
                config.getValue("anyqtama.db.user", String.class), config.getValue("anyqtama.db.password", String.class));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_setting('anyqtama.embedded', true)")) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be asked whether it is the embedded one: " + e.getMessage(), e);
        }
    }
}
