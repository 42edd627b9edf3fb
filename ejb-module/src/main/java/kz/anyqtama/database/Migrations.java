package kz.anyqtama.database;

import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date as its owner, who is not the user the application works as.
 * Settings: {@code anyqtama.db.url}, {@code anyqtama.db.owner.user}, {@code anyqtama.db.owner.password}.
 * Without an owner nothing is migrated: a database administrator has run the scripts, and only their state is checked.
 */
final class Migrations {

    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    private Migrations() {
    }

    static void run(ClassLoader application, Config config) {
        String url = config.getValue("anyqtama.db.url", String.class);
        Optional<String> owner = config.getOptionalValue("anyqtama.db.owner.user", String.class);
        if (owner.isEmpty()) {
            LOG.info("No database owner is configured: the schema is expected to be up to date.");
            return;
        }
        String password = config.getOptionalValue("anyqtama.db.owner.password", String.class).orElse(null);
        int applied = Flyway.configure(application)
                .dataSource(url, owner.get(), password)
                .locations("classpath:db/migration")
                .placeholderReplacement(false)
                .load()
                .migrate().migrationsExecuted;
        LOG.info(() -> "Database migrations applied: " + applied);
    }
}
