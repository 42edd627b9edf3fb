package kz.anyqtama.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.anyqtama.access.Directory;
import kz.anyqtama.access.DoorRules;
import kz.anyqtama.access.SessionBook;

/** Joins the browser's session to the book of sessions, which is asked again every so often. */
@ApplicationScoped
class Sessions {

    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    private SessionBook book;
    @Inject
    private Directory directory;
    @Inject
    private DoorRules rules;
    @Inject
    private Clock clock;

    /** The browser is signed in now, under another session id than it had before. */
    void begin(HttpServletRequest request, UUID account) {
        end(request);
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setMaxInactiveInterval(Math.toIntExact(rules.idle().toSeconds()));
        SignedIn.as(directory.actor(account), book.open(account), clock.instant()).keep(session);
    }

    /** Whoever signed in with this browser, unless the session is over. */
    Optional<SignedIn> resume(HttpServletRequest request) {
        return SignedIn.of(request).flatMap(known -> isFresh(known) || isResource(request)
                ? Optional.of(known) : renewed(known, request.getSession(false)));
    }

    /** The browser is not signed in any more. */
    void end(HttpServletRequest request) {
        SignedIn.of(request).ifPresent(known -> {
            book.close(known.session());
            SignedIn.forget(request.getSession(false));
        });
    }

    private Optional<SignedIn> renewed(SignedIn known, HttpSession session) {
        Instant now = clock.instant();
        Optional<SignedIn> renewed = book.seen(known.session()).map(actor -> SignedIn.as(actor, known.session(), now));
        renewed.ifPresentOrElse(still -> still.keep(session), session::invalidate);
        return renewed;
    }

    private boolean isFresh(SignedIn known) {
        return clock.instant().isBefore(known.checked().plus(rules.checkedEvery()));
    }

    private static boolean isResource(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + RESOURCES);
    }
}
