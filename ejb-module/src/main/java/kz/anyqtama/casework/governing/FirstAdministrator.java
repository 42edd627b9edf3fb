package kz.anyqtama.casework.governing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Logger;
import kz.anyqtama.access.Account;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Grant;
import kz.anyqtama.access.PasswordLinks;
import kz.anyqtama.access.Person;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Role;
import kz.anyqtama.casework.ActTransaction;
import kz.anyqtama.notice.Post;
import kz.anyqtama.text.Texts;
import kz.anyqtama.time.Kazakhstan;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens the account of {@code anyqtama.first-administrator.login} where nobody can administer yet, and gives its owner
 * a one-time link to set the password: by mail, or in the server's log where no mail is configured. Nodes that start
 * together do it once. Never in a demonstration.
 */
@Singleton
@Startup
@DenyAll
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());
    private static final int LOCK = 503_001;
    private static final Actor INSTALLATION = new Actor(null, "system", Set.of(Grant.of(Role.SYSTEM_ADMINISTRATOR, null)));

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager em;
    @Inject
    private ActTransaction acts;
    @Inject
    private PasswordLinks links;
    @Inject
    private Post post;
    @Inject
    private Clock clock;
    @Inject
    @ConfigProperty(name = "anyqtama.demo", defaultValue = "false")
    private boolean demo;
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
    void begin() {
        if (demo || login.isEmpty() || email.isEmpty()) {
            return;
        }
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)").setParameter("lock", LOCK).getSingleResult();
        if (somebodyAdministers()) {
            return;
        }
        try {
            Account account = em.find(Account.class, account().orElseGet(this::open));
            if (links.pending(account.id()).isEmpty()) {
                tell(account);
            }
        } catch (Refusal refusal) {
            LOG.severe("The first administrator has no account: anyqtama.first-administrator is refused for " + refusal.getMessage());
        }
    }

    private boolean somebodyAdministers() {
        return em.createQuery("""
                        select count(g) from RoleGrant g join g.account a
                        where g.role = kz.anyqtama.access.Role.SYSTEM_ADMINISTRATOR and a.passwordHash is not null
                        and a.state = kz.anyqtama.access.AccountState.ACTIVE
                        and g.validFrom <= :today and (g.validUntil is null or g.validUntil > :today)""", Long.class)
                .setParameter("today", today()).getSingleResult() > 0;
    }

    /** The account that an earlier start opened, its password not set yet. */
    private Optional<UUID> account() {
        return em.createQuery("""
                        select a.id from RoleGrant g join g.account a
                        where g.role = kz.anyqtama.access.Role.SYSTEM_ADMINISTRATOR and lower(a.login) = :login""", UUID.class)
                .setParameter("login", login.orElseThrow().strip().toLowerCase(Locale.ROOT)).getResultStream().findFirst();
    }

    private UUID open() {
        var person = new Person(name.orElse(login.orElseThrow()), email.orElseThrow(), "kk");
        UUID account = acts.follow(INSTALLATION, new CreateStaff(login.orElseThrow(), person));
        acts.follow(INSTALLATION, account, new GrantRole(Role.SYSTEM_ADMINISTRATOR, null, null, false, today(), null));
        return account;
    }

    private void tell(Account account) {
        if (post.isConnected()) {
            acts.follow(INSTALLATION, account.id(), SendPasswordLink.now());
            LOG.info("A link to set the password was sent to the first administrator, " + account.login());
        } else {
            PasswordLinks.Link link = links.make(account);
            LOG.warning("The first administrator, " + account.login() + ", sets the password before "
                    + Texts.MOMENT.format(link.until().atZone(Kazakhstan.ZONE)) + " at " + link.address());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
