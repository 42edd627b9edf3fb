package kz.anyqtama.casework;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Subject;

/** What somebody may do to a subject now, read from the table of acts: one answer for pages, API and tests. */
public final class OpenActs {

    /** Acts that only follow from another act, and are offered to nobody. */
    private static final Set<ActKind> FOLLOWING = EnumSet.of(ActKind.SCHEDULE, ActKind.TAKE_RECOMMENDATION);

    private OpenActs() {
    }

    /** The acts open to the actor at the step where the subject stands, in the order of the table. */
    public static List<ActKind> of(Actor actor, Subject subject) {
        return Arrays.stream(ActKind.values())
                .filter(kind -> !FOLLOWING.contains(kind) && kind.isPossibleFrom(subject.step()))
                .filter(kind -> actor.grantFor(subject, kind.roles()).isPresent())
                .toList();
    }
}
