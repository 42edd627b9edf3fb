package kz.anyqtama.web.admin;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import kz.anyqtama.access.AccountKind;
import kz.anyqtama.access.UserQuestion;

/** Which accounts the administrator last asked for. No address holds it: it may be a name or an IIN. */
@SessionScoped
public class UserChoice implements Serializable {

    /** The members of staff. */
    static final UserQuestion STAFF = new UserQuestion(AccountKind.STAFF, null, null, null, null, null);

    private UserQuestion question = STAFF;

    public UserQuestion question() {
        return question;
    }

    public void ask(UserQuestion asked) {
        question = asked;
    }
}
