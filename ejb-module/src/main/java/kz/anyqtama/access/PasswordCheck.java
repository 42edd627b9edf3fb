package kz.anyqtama.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Compares a password with the one kept. Runs without a transaction: the derivation takes long and needs no connection. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordCheck {

    private static final int LONGEST_INPUT = 1000;

    @Inject
    private Accounts accounts;
    @Inject
    private Passwords passwords;
    @Inject
    private OwnAccount keys;

    /** The account whose login and password these are. It takes as long when there is no such login. */
    public Optional<UUID> owner(String login, String password) {
        Optional<Account> account = accounts.byLogin(login);
        String kept = account.map(Account::passwordHash).orElse(null);
        if (password.length() > LONGEST_INPUT || !passwords.matches(password, kept)) {
            return Optional.empty();
        }
        if (passwords.isWeak(kept)) {
            keys.strengthen(account.get().id(), kept, passwords.hash(password));
        }
        return account.map(Account::id);
    }
}
