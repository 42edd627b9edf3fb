package kz.anyqtama.database;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * The application's data source, from MicroProfile Config: {@code anyqtama.db.url}, {@code anyqtama.db.user},
 * {@code anyqtama.db.password}. Its user is a member of the role {@code anyqtama_app} and owns nothing.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/anyqtama",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=anyqtama.db.url}",
        user = "${MPCONFIG=anyqtama.db.user}",
        password = "${MPCONFIG=anyqtama.db.password}",
        minPoolSize = 2,
        maxPoolSize = 20)
@Singleton
public class DataSources {
}
