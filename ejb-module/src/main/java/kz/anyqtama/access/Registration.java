package kz.anyqtama.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import kz.anyqtama.party.Iin;

/**
 * An applicant opens an account. The answer is the same whether or not the IIN has one already: a letter goes out, to
 * the address given or to the one the account has. The account comes into being when the letter is answered.
 */
@Stateless
@PermitAll
public class Registration {

    @PersistenceContext
    private EntityManager requests;
    @Inject
    private Accounts accounts;
    @Inject
    private Passwords passwords;
    @Inject
    private DoorGuard guard;
    @Inject
    private DoorRules rules;
    @Inject
    private AccountLetters letters;
    @Inject
    private Clock clock;

    /** @throws Refusal at the field {@code iin} or {@code password} */
    public void ask(String iin, Person person, String password, String address) {
        if (!Iin.isValid(iin)) {
            throw Refusal.input("iin", "iin", "S10");
        }
        PasswordPolicy.check(password, "password", Arrays.asList(iin, person.name(), person.email()));
        guard.letter(address);
        String kept = passwords.hash(password);
        Optional<Account> existing = accounts.everByLogin(iin);
        String secret = Secrets.make();
        Instant until = clock.instant().plus(rules.registrationValid());
        requests.persist(new AccountRequest(Secrets.hash(secret), iin, person, kept, until));
        existing.ifPresentOrElse(account -> letters.exists(account.person()), () -> letters.open(person, secret, until));
    }

    /** The letter is answered: the account is opened. @throws Refusal {@code link} when the secret is not good any more */
    public void confirm(String secret) {
        Instant now = clock.instant();
        AccountRequest request = requests.find(AccountRequest.class, Secrets.hash(secret), LockModeType.PESSIMISTIC_WRITE);
        if (request == null || !request.isGood(now) || accounts.everByLogin(request.iin()).isPresent()) {
            throw Refusal.input("link", null, null);
        }
        requests.persist(request.granted(now));
        requests.remove(request);
    }
}
