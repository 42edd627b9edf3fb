package kz.anyqtama.web.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.anyqtama.text.Texts;

/** The language of the request, for pages as {@code #{language.code}}, and the links that change it. */
@Named("language")
@RequestScoped
public class Language {

    @Inject
    private HttpServletRequest request;

    public Locale getLocale() {
        return of(request);
    }

    /** kk, ru or en. */
    public String getCode() {
        return getLocale().getLanguage();
    }

    public List<String> getAll() {
        return Texts.LANGUAGES.stream().map(Locale::getLanguage).toList();
    }

    /** The address of this page in another language; what was asked for by GET stays. */
    public String link(String code) {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        String path = Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .orElse(request.getRequestURI());
        Stream<String> kept = Arrays.stream(query.split("&")).filter(p -> !p.isEmpty() && !p.startsWith("lang="));
        return path + Stream.concat(kept, Stream.of("lang=" + URLEncoder.encode(code, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** The language that {@link LanguageFilter} found for a request. */
    public static Locale of(HttpServletRequest request) {
        return request.getAttribute(LanguageFilter.ATTRIBUTE) instanceof Locale found ? found : Texts.LANGUAGES.get(0);
    }
}
