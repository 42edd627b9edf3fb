package kz.anyqtama.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import kz.anyqtama.notice.Letter;
import kz.anyqtama.notice.Post;
import kz.anyqtama.text.Texts;

/** What is written to an account's owner, in the owner's language. */
@Dependent
class AccountLetters {

    @Inject
    private Post post;
    @Inject
    private DoorRules rules;

    void open(Person to, String secret, Instant until) {
        send(to, "open", rules.url() + "/register-open.xhtml?secret=" + secret, until);
    }

    void exists(Person to) {
        send(to, "exists");
    }

    void recover(Person to, String secret, Instant until) {
        send(to, "recover", rules.url() + "/recover-set.xhtml?secret=" + secret, until);
    }

    private void send(Person to, String letter, Object... arguments) {
        Texts texts = Texts.in(new Locale(to.language()));
        post.send(new Letter(to.email(), texts.get("letter." + letter + ".subject"),
                texts.get("letter." + letter + ".text", arguments)));
    }
}
