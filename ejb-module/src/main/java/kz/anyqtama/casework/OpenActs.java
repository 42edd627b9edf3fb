package kz.anyqtama.casework;

import java.util.Arrays;
import java.util.List;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Subject;

/** What somebody may do to a subject now, read from the table of acts: one answer for pages, API and tests. */
public final class OpenActs {

    private OpenActs() {
    }

    /** The acts open to the actor at the step where the subject stands, in the order of the table; not what only follows from another. */
    public static List<ActKind> of(Actor actor, Subject subject) {
        return Arrays.stream(ActKind.values())
                .filter(kind -> !kind.follows() && kind.isPossibleFrom(subject.step()))
                .filter(kind -> actor.grantFor(subject, kind.roles()).isPresent())
                .toList();
    }
}
