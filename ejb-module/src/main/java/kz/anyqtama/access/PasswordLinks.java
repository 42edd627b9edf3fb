package kz.anyqtama.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One-time links by which the owner of an account sets a password. Works in the transaction of whoever asks. */
@ApplicationScoped
public class PasswordLinks {

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager tokens;
    @Inject
    private DoorRules rules;
    @Inject
    private AccountLetters letters;
    @Inject
    private Clock clock;

    /** An address that opens once, until the moment. */
    public record Link(String address, Instant until) {
    }

    /** Makes a link; one made before is good no more. */
    public Link make(Account account) {
        tokens.createQuery("delete from AccountToken where account = :account").setParameter("account", account.id()).executeUpdate();
        String secret = Secrets.make();
        Instant until = clock.instant().plus(rules.recoveryValid());
        tokens.persist(new AccountToken(Secrets.hash(secret), account.id(), until));
        return new Link(rules.url() + "/recover-set.xhtml?secret=" + secret, until);
    }

    /**
     * Makes a link and writes it to the owner, who is invited if there has been no password yet.
     *
     * @return until when it is good
     */
    public Instant send(Account account) {
        Link link = make(account);
        if (account.hasPassword()) {
            letters.recover(account.person(), link);
        } else {
            letters.invite(account.person(), account.login(), link);
        }
        return link.until();
    }

    /** Until when the last link of the account is good; empty when it was used or there is none that is. */
    public Optional<Instant> pending(UUID account) {
        return tokens.createQuery("select max(expiresAt) from AccountToken where account = :account and expiresAt > :now", Instant.class)
                .setParameter("account", account).setParameter("now", clock.instant())
                .getResultStream().filter(until -> until != null).findFirst();
    }
}
