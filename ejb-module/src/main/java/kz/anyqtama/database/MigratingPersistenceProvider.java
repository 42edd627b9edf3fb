package kz.anyqtama.database;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceUnitInfo;
import java.util.Map;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.jpa.HibernatePersistenceProvider;

/**
 * Hibernate, preceded by the migrations: the server builds the entity manager factory before any bean starts,
 * and the factory validates the schema, so this is the last moment at which the schema can be brought up to date.
 */
public class MigratingPersistenceProvider extends HibernatePersistenceProvider {

    private static final Logger LOG = Logger.getLogger(MigratingPersistenceProvider.class.getName());

    @Override
    public EntityManagerFactory createContainerEntityManagerFactory(PersistenceUnitInfo unit, @SuppressWarnings("rawtypes") Map properties) {
        try {
            Config config = ConfigProvider.getConfig(unit.getClassLoader());
            DemoGuard.check(config);
            Migrations.run(unit.getClassLoader(), config);
            return super.createContainerEntityManagerFactory(unit, properties);
        } catch (RuntimeException e) {
            // The server prints pages of traces: one line of them must say it.
            LOG.severe("Anyqtama does not start: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            throw e;
        }
    }
}
