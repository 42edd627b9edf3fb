package kz.anyqtama.access;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import kz.anyqtama.notice.Letter;
import kz.anyqtama.text.Texts;

/** What is written to an account's owner, in the owner's language. */
@Dependent
class AccountLetters {

    @Inject
    private Event<Letter> letters;
    @Inject
    private DoorRules rules;

    void open(Person to, String secret, Instant until) {
        send(to, "open", rules.url() + "/register-open.xhtml?secret=" + secret, until);
    }

    void exists(Person to) {
        send(to, "exists");
    }

    void recover(Person to, PasswordLinks.Link link) {
        send(to, "recover", link.address(), link.until());
    }

    void invite(Person to, String login, PasswordLinks.Link link) {
        send(to, "invite", link.address(), link.until(), login);
    }

    private void send(Person to, String letter, Object... arguments) {
        Texts texts = Texts.in(new Locale(to.language()));
        letters.fire(new Letter(to.email(), texts.get("letter." + letter + ".subject"),
                texts.get("letter." + letter + ".text", arguments)));
    }
}
