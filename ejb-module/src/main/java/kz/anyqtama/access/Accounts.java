package kz.anyqtama.access;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Finds accounts for the beans of this package, in the transaction of whoever asks. */
@Dependent
class Accounts {

    @PersistenceContext
    private EntityManager accounts;

    /** The open account of a login. */
    Optional<Account> byLogin(String login) {
        return accounts.createQuery("from Account where lower(login) = :login and state = kz.anyqtama.access.AccountState.ACTIVE",
                        Account.class)
                .setParameter("login", login.strip().toLowerCase(Locale.ROOT)).getResultStream().findFirst();
    }

    /** The account of a login, closed or not. */
    Optional<Account> everByLogin(String login) {
        return accounts.createQuery("from Account where lower(login) = :login", Account.class)
                .setParameter("login", login.strip().toLowerCase(Locale.ROOT)).getResultStream().findFirst();
    }

    /** The open account, its row locked until the transaction ends. */
    Account locked(UUID id) {
        return Optional.ofNullable(accounts.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(account -> account.step() == AccountState.ACTIVE)
                .orElseThrow(() -> Refusal.notAllowed(null));
    }
}
