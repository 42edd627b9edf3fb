package kz.anyqtama.database;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceUnitInfo;
import java.util.Map;
import org.hibernate.jpa.HibernatePersistenceProvider;

/**
 * Hibernate, preceded by the migrations: the server builds the entity manager factory before any bean starts,
 * and the factory validates the schema, so this is the last moment at which the schema can be brought up to date.
 */
public class MigratingPersistenceProvider extends HibernatePersistenceProvider {

    @Override
    public EntityManagerFactory createContainerEntityManagerFactory(PersistenceUnitInfo unit, @SuppressWarnings("rawtypes") Map properties) {
        Migrations.run(unit.getClassLoader());
        return super.createContainerEntityManagerFactory(unit, properties);
    }
}
