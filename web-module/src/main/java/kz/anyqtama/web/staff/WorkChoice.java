package kz.anyqtama.web.staff;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import kz.anyqtama.casework.WorkQuestion;

/** What of the work list its reader last asked for, so that it is there again on the way back from a case. No address holds it: it may be a name or an IIN. */
@SessionScoped
public class WorkChoice implements Serializable {

    private WorkQuestion question = WorkQuestion.all();

    public WorkQuestion question() {
        return question;
    }

    public void ask(WorkQuestion asked) {
        question = asked;
    }
}
