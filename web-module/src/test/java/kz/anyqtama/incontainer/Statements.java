package kz.anyqtama.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the statements that something prepares; a batch counts one. */
@ApplicationScoped
public class Statements {

    @PersistenceUnit(unitName = "anyqtama")
    private EntityManagerFactory factory;

    /** The fewest of the doings, so that a tick that happens to work at the same time does not count. */
    public long of(List<Callable<?>> doings) throws Exception {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long fewest = Long.MAX_VALUE;
        for (Callable<?> doing : doings) {
            long before = statistics.getPrepareStatementCount();
            doing.call();
            fewest = Math.min(fewest, statistics.getPrepareStatementCount() - before);
        }
        return fewest;
    }
}
