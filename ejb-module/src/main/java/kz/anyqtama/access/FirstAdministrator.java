package kz.anyqtama.access;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens the account from which all staff accounts are opened: that of {@code anyqtama.first-administrator}, while nobody
 * has ever been system administrator. Its owner sets the password by the recovery page.
 */
@Singleton
@Startup
@DenyAll
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    @PersistenceContext
    private EntityManager accounts;
    @Inject
    private Clock clock;
    @Inject
    @ConfigProperty(name = "anyqtama.first-administrator.login")
    private Optional<String> login;
    @Inject
    @ConfigProperty(name = "anyqtama.first-administrator.name")
    private Optional<String> name;
    @Inject
    @ConfigProperty(name = "anyqtama.first-administrator.email")
    private Optional<String> email;

    @PostConstruct
    void open() {
        if (login.isEmpty() || hasAdministrator()) {
            return;
        }
        Instant now = clock.instant();
        Account account = Account.staff(login.get(), new Person(name.orElse(login.get()), email.orElse(""), "kk"));
        account.begin(now);
        account.grant(Grant.of(Role.SYSTEM_ADMINISTRATOR, null), LocalDate.now(clock), null, null, now);
        accounts.persist(account);
        LOG.info("The first system administrator's account is open: its password is set by the recovery page.");
    }

    private boolean hasAdministrator() {
        return !accounts.createQuery("select g.id from RoleGrant g where g.role = :role")
                .setParameter("role", Role.SYSTEM_ADMINISTRATOR).setMaxResults(1).getResultList().isEmpty();
    }
}
