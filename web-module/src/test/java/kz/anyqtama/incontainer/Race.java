package kz.anyqtama.incontainer;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import kz.anyqtama.access.Refusal;

/**
 * Lets acts meet: rows that they need are held until every one of them waits for a lock, then let go, so that none is
 * over before the other has begun.
 */
@ApplicationScoped
public class Race {

    @Resource(lookup = "java:app/jdbc/anyqtama")
    private DataSource source;
    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService threads;

    /** What became of each: its value, or the refusal. */
    public record Outcome(Object value, Refusal refusal) {

        public boolean done() {
            return refusal == null;
        }

        public String code() {
            return refusal == null ? "done" : refusal.code();
        }
    }

    /** @param held rows of the table that the acts need and nobody gets before all wait */
    public List<Outcome> of(String table, List<UUID> held, List<Callable<?>> acts) throws Exception {
        var running = new ArrayList<Future<?>>();
        try (Connection holder = source.getConnection()) {
            holder.setAutoCommit(false);
            try (PreparedStatement lock = holder.prepareStatement("select from " + table + " where id = any (?) order by id for update")) {
                lock.setArray(1, holder.createArrayOf("uuid", held.toArray()));
                lock.executeQuery();
            }
            acts.forEach(act -> running.add(threads.submit(act)));
            awaitWaiting(acts.size());
            holder.rollback();
        }
        var outcomes = new ArrayList<Outcome>();
        for (Future<?> act : running) {
            outcomes.add(outcome(act));
        }
        return outcomes;
    }

    private static Outcome outcome(Future<?> act) throws InterruptedException {
        try {
            return new Outcome(act.get(), null);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Refusal refusal) {
                return new Outcome(null, refusal);
            }
            throw new AssertionError("neither done nor refused", failure.getCause());
        }
    }

    private void awaitWaiting(int acts) throws SQLException, InterruptedException {
        try (Connection watcher = source.getConnection(); PreparedStatement waiting = watcher.prepareStatement(
                "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")) {
            for (int tries = 0; tries < 400; tries++) {
                try (ResultSet count = waiting.executeQuery()) {
                    count.next();
                    if (count.getInt(1) >= acts) {
                        return;
                    }
                }
                Thread.sleep(25);
            }
        }
        throw new AssertionError("the acts did not meet");
    }
}
