package kz.anyqtama.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What a person does with the own account. Every method refuses a visitor who has not signed in. */
@Stateless
@PermitAll
public class OwnAccount {

    @Inject
    private Accounts accounts;
    @Inject
    private Directory directory;
    @Inject
    private Passwords passwords;
    @Inject
    private DoorGuard guard;
    @Inject
    private SessionBook sessions;

    /** Login, description and kind of the caller's account. */
    public Profile profile() {
        Account account = accounts.locked(caller());
        return new Profile(account.login(), account.kind(), account.person());
    }

    public void describe(Person person) {
        accounts.locked(caller()).describe(person);
    }

    /** The language of pages and letters: kk, ru or en. */
    public void speak(String language) {
        Account account = accounts.locked(caller());
        Person person = account.person();
        if (!language.equals(person.language())) {
            account.describe(new Person(person.name(), person.email(), language));
        }
    }

    /**
     * Replaces the password; the other sessions end.
     *
     * @param session the one that stays
     * @throws Refusal at the field {@code present} or {@code password}
     */
    public void changePassword(String present, String password, UUID session, String address) {
        Account account = accounts.locked(caller());
        guard.attempt(account.login(), address);
        if (!passwords.matches(present, account.passwordHash())) {
            throw Refusal.input("passwordWrong", "present", null);
        }
        guard.passed(account.login(), address);
        Person person = account.person();
        PasswordPolicy.check(password, "password", List.of(account.login(), person.name(), person.email()));
        account.usePassword(passwords.hash(password));
        sessions.closeOthers(account.id(), session);
    }

    /** Keeps the same password with more iterations, unless it was changed meanwhile. */
    public void strengthen(UUID id, String kept, String stronger) {
        Account account = accounts.locked(id);
        if (kept.equals(account.passwordHash())) {
            account.usePassword(stronger);
        }
    }

    private UUID caller() {
        return directory.caller().orElseThrow(() -> Refusal.notAllowed(null));
    }
}
