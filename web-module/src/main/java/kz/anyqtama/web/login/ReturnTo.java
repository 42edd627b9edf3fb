package kz.anyqtama.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The page that somebody wanted before signing in: only ever one of ours. */
final class ReturnTo {

    static final String NAME = "to";

    private static final Pattern OURS = Pattern.compile("/(staff|account|admin|ministry)/[A-Za-z0-9/_-]+\\.xhtml(\\?[A-Za-z0-9=&%._~:+-]*)?|/profile\\.xhtml");

    private ReturnTo() {
    }

    /** The page asked for, as a parameter of the login page. */
    static String parameter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return NAME + "=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8);
    }

    /** The page within the portal to show after signing in; the other for anything that is not one of ours. */
    static String page(String wanted, String other) {
        return wanted != null && wanted.length() < 2000 && OURS.matcher(wanted).matches() && !wanted.contains("//")
                ? wanted : other;
    }
}
