package kz.anyqtama.web.texts;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.anyqtama.access.OwnAccount;
import kz.anyqtama.text.Texts;
import kz.anyqtama.web.security.Cookies;

/**
 * Finds the language of a request: {@code ?lang=}, which the browser and the account remember, then what was remembered, then what the
 * browser prefers, then Kazakh.
 */
public class LanguageFilter extends HttpFilter {

    static final String ATTRIBUTE = LanguageFilter.class.getName();
    private static final String COOKIE = "anyqtama.lang";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Inject
    private Cookies cookies;
    @Inject
    private OwnAccount account;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Locale> asked = one(request.getParameter("lang"));
        if (!request.getRequestURI().startsWith("/api/")) {
            asked.filter(language -> !remembered(request).equals(asked)).ifPresent(language -> {
                remember(language, response, cookies.areSecure());
                if (request.getUserPrincipal() != null) {
                    account.speak(language.getLanguage());
                }
            });
        }
        request.setAttribute(ATTRIBUTE, asked.or(() -> remembered(request)).orElseGet(() -> preferred(request)));
        chain.doFilter(request, response);
    }

    /** Whether this browser has been told a language, so that the account's need not be asked. */
    public static Optional<Locale> remembered(HttpServletRequest request) {
        Cookie[] cookies = Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]);
        return Arrays.stream(cookies).filter(c -> c.getName().equals(COOKIE)).findFirst().flatMap(c -> one(c.getValue()));
    }

    /** Makes the browser remember a language for a year. */
    public static void remember(Locale language, HttpServletResponse response, boolean secure) {
        var cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Locale preferred(HttpServletRequest request) {
        Stream<Locale> wanted = request.getHeader("Accept-Language") == null
                ? Stream.of() : Collections.list(request.getLocales()).stream();
        return wanted.flatMap(l -> one(l.getLanguage()).stream()).findFirst().orElse(Texts.LANGUAGES.get(0));
    }

    private static Optional<Locale> one(String code) {
        return Texts.LANGUAGES.stream().filter(l -> l.getLanguage().equals(code)).findFirst();
    }
}
