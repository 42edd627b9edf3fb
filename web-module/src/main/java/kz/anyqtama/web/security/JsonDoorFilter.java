package kz.anyqtama.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import kz.anyqtama.web.login.SignedIn;

/**
 * A call that changes something and comes with a session must carry {@code X-Anyqtama: 1} and JSON: no form and no
 * script of another site can send these.
 */
public class JsonDoorFilter extends HttpFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod()) || SignedIn.of(request).isEmpty() || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOurs(HttpServletRequest request) {
        String type = request.getContentType();
        return "1".equals(request.getHeader("X-Anyqtama")) && type != null
                && type.split(";")[0].strip().equalsIgnoreCase("application/json");
    }
}
