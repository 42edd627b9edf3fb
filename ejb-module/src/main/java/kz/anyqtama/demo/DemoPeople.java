package kz.anyqtama.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.anyqtama.access.Account;
import kz.anyqtama.access.Grant;
import kz.anyqtama.access.Passwords;
import kz.anyqtama.access.Person;
import kz.anyqtama.access.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The accounts of the demo: the staff of three bodies from a list, applicants as the play needs them. */
@ApplicationScoped
public class DemoPeople {

    private static final LocalDate SINCE = LocalDate.of(2021, 1, 10);
    private static final Instant OPENED = Instant.parse("2021-01-10T04:00:00Z");

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager em;

    @Inject
    private Passwords passwords;

    @Inject
    @ConfigProperty(name = "anyqtama.demo.password")
    private Optional<String> password;

    private final Map<String, UUID> byLogin = new HashMap<>();
    private String hash;

    /** Opens the accounts of the list, all with the demo password, unless they are there. @return whether no dossier is */
    @Transactional
    public boolean openAccounts() {
        if (password.isEmpty()) {
            return false;
        }
        hash = passwords.hash(password.get());
        em.createQuery("select a.login, a.id from Account a", Object[].class).getResultList()
                .forEach(row -> byLogin.put((String) row[0], (UUID) row[1]));
        if (byLogin.isEmpty()) {
            rows().forEach(this::open);
        }
        return em.createQuery("select count(d) from Dossier d", Long.class).getSingleResult() == 0;
    }

    /** An applicant who opened an account at the moment. */
    @Transactional
    public UUID applicant(String iin, String name, Instant at) {
        return byLogin.computeIfAbsent(iin, login -> {
            var account = Account.applicant(iin, new Person(name, iin + "@example.org", "ru"), hash, at);
            em.persist(account);
            return account.id();
        });
    }

    public UUID of(String login) {
        return Optional.ofNullable(byLogin.get(login)).orElseThrow(() -> new IllegalArgumentException(login));
    }

    /** Those of the list whose login ends with the city, in its order. */
    public List<UUID> members(String city) {
        return rows().stream().filter(r -> r[0].endsWith("." + city) && r[1].equals(Role.Name.MEMBER)).map(r -> of(r[0])).toList();
    }

    private void open(String[] row) {
        Role role = Role.valueOf(row[1]);
        if (role == Role.APPLICANT) {
            applicant(row[0], row[3], OPENED);
            return;
        }
        var account = Account.staff(row[0], new Person(row[3], row[0] + "@example.org", "kk"));
        account.begin(OPENED);
        account.usePassword(hash);
        String body = row[2].isEmpty() ? null : row[2];
        String kind = row.length > 4 && !row[4].isEmpty() ? row[4] : null;
        account.grant(Grant.of(role, body), kind, row[0].startsWith("chair."), SINCE, null, null, OPENED);
        em.persist(account);
        byLogin.put(row[0], account.id());
    }

    private static List<String[]> rows() {
        try (InputStream in = DemoPeople.class.getResourceAsStream("/demo/accounts.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(";", -1)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
