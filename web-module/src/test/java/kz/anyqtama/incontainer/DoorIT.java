package kz.anyqtama.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Directory;
import kz.anyqtama.access.DoorGuard;
import kz.anyqtama.access.DoorSweep;
import kz.anyqtama.access.Grant;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Role;
import kz.anyqtama.access.SessionBook;
import kz.anyqtama.time.MovableClock;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sessions, roles and failures as the database keeps them, at moments of the test's choice. */
@ExtendWith(ArquillianExtension.class)
public class DoorIT {

    private static final Instant MORNING = Instant.parse("2026-03-12T04:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @Resource(lookup = "java:app/jdbc/anyqtama")
    private DataSource source;
    @Inject
    private SessionBook book;
    @Inject
    private Directory directory;
    @Inject
    private DoorGuard guard;
    @Inject
    private DoorSweep sweep;
    @Inject
    private MovableClock clock;

    private final UUID account = UUID.randomUUID();

    @BeforeEach
    void openAccount() throws SQLException {
        run("insert into account (id, version, audit_sequence, login, kind, name, language, state, created_at)"
                + " values (?, 0, 0, ?, 'STAFF', 'Test', 'kk', 'ACTIVE', now())", account, "t" + account);
    }

    @Test
    void aSessionEndsWhenLeftAloneAndNotBefore() {
        UUID session = at(MORNING, () -> book.open(account));
        assertTrue(seen(session, MORNING.plus(Duration.ofMinutes(29))));
        assertTrue(seen(session, MORNING.plus(Duration.ofMinutes(58))), "looking at a page did not prolong it");
        assertEquals(false, seen(session, MORNING.plus(Duration.ofMinutes(88))));
    }

    @Test
    void aSessionEndsAfterHalfADayWhateverIsDone() {
        UUID session = at(MORNING, () -> book.open(account));
        for (int minutes = 20; minutes < 720; minutes += 20) {
            assertTrue(seen(session, MORNING.plus(Duration.ofMinutes(minutes))), minutes + " min");
        }
        assertEquals(false, seen(session, MORNING.plus(Duration.ofHours(12))));
    }

    @Test
    void theSixthSessionEndsTheOldest() {
        List<UUID> sessions = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Instant moment = MORNING.plusSeconds(i);
            sessions.add(at(moment, () -> book.open(account)));
        }
        Instant then = MORNING.plusSeconds(60);
        assertEquals(List.of(false, true, true, true, true, true), sessions.stream().map(s -> seen(s, then)).toList());
    }

    @Test
    void closingTheOthersLeavesTheOneAndClosesAll() {
        UUID first = at(MORNING, () -> book.open(account));
        UUID second = at(MORNING, () -> book.open(account));
        book.closeOthers(account, second);
        assertEquals(false, seen(first, MORNING));
        assertTrue(seen(second, MORNING));
        book.closeOthers(account, null);
        assertEquals(false, seen(second, MORNING));
    }

    @Test
    void rolesAreThoseOfTheDayAndAClosedAccountIsNobody() throws SQLException {
        grant(Role.EMPLOYEE, DAY.minusDays(3), DAY);
        grant(Role.SECRETARY, DAY, DAY.plusDays(1));
        grant(Role.HEAD, DAY.plusDays(1), null);
        assertEquals(Set.of(Grant.of(Role.SECRETARY, "750000000")), at(MORNING, () -> directory.actor(account)).grants());
        assertEquals(Set.of(Grant.of(Role.HEAD, "750000000")), at(MORNING.plus(Duration.ofHours(15)), () -> directory.actor(account)).grants(),
                "the day ends at midnight of Kazakhstan");
        run("update account set state = 'CLOSED' where id = ?", account);
        assertEquals(Optional.empty(), directory.known(account));
        assertEquals(Refusal.Kind.NOT_ALLOWED, assertThrows(Refusal.class, () -> directory.actor(account)).kind());
    }

    @Test
    void guessesSentAtTheSameMomentAllCount() throws Exception {
        String login = "g" + account;
        ExecutorService many = Executors.newFixedThreadPool(10);
        try {
            Callable<Boolean> guess = () -> taken(login, "203.0.113.7", MORNING);
            int tried = 0;
            for (Future<Boolean> future : many.invokeAll(java.util.Collections.nCopies(30, guess))) {
                tried += future.get() ? 1 : 0;
            }
            assertEquals(5, tried);
        } finally {
            many.shutdownNow();
        }
        assertTrue(taken(login, "203.0.113.7", MORNING.plus(Duration.ofMinutes(1))));
        assertEquals(false, taken(login, "203.0.113.7", MORNING.plus(Duration.ofMinutes(2))), "the second lock is longer");
        assertTrue(taken(login.toUpperCase(), "203.0.113.7", MORNING.plus(Duration.ofMinutes(3))));
    }

    @Test
    void manyWhoSucceedFromOneAddressDoNotLockIt() {
        String address = "office " + account;
        for (int i = 0; i < 120; i++) {
            String login = "o" + i + account;
            assertTrue(taken(login, address, MORNING), i + " people");
            at(MORNING, () -> {
                guard.passed(login, address);
                return null;
            });
        }
    }

    @Test
    void oneAddressCannotTryManyLogins() {
        String address = "attacker " + account;
        int tried = 0;
        while (tried < 200 && taken("a" + tried + account, address, MORNING)) {
            tried++;
        }
        assertEquals(50, tried);
    }

    @Test
    void theSweepForgetsWhatIsOverAndNothingElse() throws SQLException {
        Instant now = clock.instant();
        UUID old = at(now.minus(Duration.ofHours(13)), () -> book.open(account));
        UUID fresh = at(now, () -> book.open(account));
        sweep.sweep();
        assertEquals(List.of(0, 1), List.of(count("account_session", old), count("account_session", fresh)));
    }

    private boolean seen(UUID session, Instant moment) {
        return at(moment, () -> book.seen(session)).map(Actor::id).filter(account::equals).isPresent();
    }

    private boolean taken(String login, String address, Instant moment) {
        return at(moment, () -> {
            try {
                guard.attempt(login, address);
                return true;
            } catch (Refusal refusal) {
                assertEquals("locked", refusal.code());
                return false;
            }
        });
    }

    private <T> T at(Instant moment, java.util.function.Supplier<T> deed) {
        return clock.at(moment, deed);
    }

    private void grant(Role role, LocalDate from, LocalDate until) throws SQLException {
        run("insert into role_grant (id, account, role, body, valid_from, valid_until, granted_at)"
                + " values (gen_random_uuid(), ?, ?, '750000000', ?, ?, now())", account, role.name(), from, until);
    }

    private void run(String statement, Object... values) throws SQLException {
        try (Connection connection = source.getConnection(); PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        }
    }

    private int count(String table, UUID id) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement prepared = connection.prepareStatement("select count(*) from " + table + " where id = ?")) {
            prepared.setObject(1, id);
            var row = prepared.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }
}
