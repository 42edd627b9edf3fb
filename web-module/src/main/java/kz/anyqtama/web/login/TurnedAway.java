package kz.anyqtama.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The answer to somebody who has not signed in, or not any more: the login page, which leads back here. */
@ApplicationScoped
class TurnedAway {

    AuthenticationStatus answer(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            return context.responseUnauthorized();
        }
        String login = request.getContextPath() + "/login.xhtml?" + ReturnTo.parameter(request)
                + (request.getMethod().equals("GET") ? "" : "&ended=true");
        return "partial/ajax".equals(request.getHeader("Faces-Request")) ? redirectScript(response, login) : context.redirect(login);
    }

    /** Faces' own script follows a redirect only when it is written so. */
    private static AuthenticationStatus redirectScript(HttpServletResponse response, String address) {
        try {
            response.setContentType("text/xml;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                    + address.replace("&", "&amp;") + "\"/></partial-response>");
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
