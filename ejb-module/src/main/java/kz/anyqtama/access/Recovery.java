package kz.anyqtama.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A new password by a one-time link, also the first one of a member of staff. */
@Stateless
@PermitAll
public class Recovery {

    @PersistenceContext
    private EntityManager tokens;
    @Inject
    private Accounts accounts;
    @Inject
    private Passwords passwords;
    @Inject
    private SessionBook sessions;
    @Inject
    private PasswordLinks links;
    @Inject
    private Clock clock;

    /** Writes a letter if there is such an account; afterwards and elsewhere, so that the asker cannot tell. */
    @Asynchronous
    public void ask(String login) {
        accounts.byLogin(login).filter(account -> account.person().email() != null).ifPresent(links::send);
    }

    /**
     * Sets the new password; every session of the account ends.
     *
     * @throws Refusal {@code link} when the secret is not good any more, or what the password breaks, at {@code password}
     */
    public void setPassword(String secret, String password) {
        AccountToken token = Optional.ofNullable(tokens.find(AccountToken.class, Secrets.hash(secret), LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.isGood(clock.instant()))
                .orElseThrow(() -> Refusal.input("link", null, null));
        UUID id = token.account();
        Account account = accounts.locked(id);
        PasswordPolicy.check(password, "password", List.of(account.login(), account.person().name(), account.person().email()));
        account.usePassword(passwords.hash(password));
        tokens.remove(token);
        sessions.closeOthers(id, null);
    }
}
