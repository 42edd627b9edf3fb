package kz.anyqtama.web.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who plays in the stories: each signs in once, and stays at the browser from story to story. */
final class Cast {

    private static final Map<String, Person> SIGNED_IN = new LinkedHashMap<>();
    private static Person stranger;

    private Cast() {
    }

    /** The demo's account with this login. */
    static Person of(String login) {
        return SIGNED_IN.computeIfAbsent(login, l -> Person.anybody().signIn(l));
    }

    /** Somebody who has no account. */
    static Person stranger() {
        if (stranger == null) {
            stranger = Person.anybody();
        }
        return stranger;
    }

    /** Everybody who has come so far, by login. */
    static Map<String, Person> everybody() {
        Map<String, Person> all = new LinkedHashMap<>(SIGNED_IN);
        if (stranger != null) {
            all.put("stranger", stranger);
        }
        return all;
    }

    /** What went wrong on anybody's pages since this was asked the last time. */
    static List<String> faults() {
        return everybody().values().stream().flatMap(person -> person.watch().faults().stream()).toList();
    }
}
