package kz.anyqtama.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.anyqtama.access.Actor;

/**
 * Who signed in with this browser, kept in its HTTP session.
 *
 * @param session its row in the book of sessions
 * @param roles   names of the roles held when it was last looked up
 * @param checked when that was
 */
public record SignedIn(UUID account, String name, Set<String> roles, UUID session, Instant checked) implements Serializable {

    private static final String ATTRIBUTE = SignedIn.class.getName();

    static SignedIn as(Actor actor, UUID session, Instant checked) {
        return new SignedIn(actor.id(), actor.name(), roles(actor), session, checked);
    }

    static Set<String> roles(Actor actor) {
        return actor.grants().stream().map(grant -> grant.role().name()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whoever signed in with the browser that asks; no session is begun for it. */
    public static Optional<SignedIn> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SignedIn) session.getAttribute(ATTRIBUTE));
    }

    void keep(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    static void forget(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }
}
