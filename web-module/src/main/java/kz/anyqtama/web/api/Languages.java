package kz.anyqtama.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the portal, and which of them a caller wants. */
final class Languages {

    static final Locale KAZAKH = Locale.forLanguageTag("kk");
    private static final List<Locale> SPOKEN = List.of(KAZAKH, Locale.forLanguageTag("ru"), Locale.ENGLISH);

    private Languages() {
    }

    /** The best language for the value of an Accept-Language header; Kazakh for none, another, or nonsense. */
    static Locale accepted(String header) {
        if (header == null || header.isBlank()) {
            return KAZAKH;
        }
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN)).orElse(KAZAKH);
        } catch (IllegalArgumentException nonsense) {
            return KAZAKH;
        }
    }

    /** The language of the code, if it is one of the portal's. */
    static Optional<Locale> of(String code) {
        return SPOKEN.stream().filter(language -> language.getLanguage().equals(code)).findFirst();
    }
}
