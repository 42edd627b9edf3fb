package kz.anyqtama.text;

import java.util.Locale;
import java.util.Objects;

/** The same text in Kazakh, Russian and English. */
public record Names(String kk, String ru, String en) {

    public Names {
        Objects.requireNonNull(kk, "kk");
        Objects.requireNonNull(ru, "ru");
        Objects.requireNonNull(en, "en");
    }

    /** The text in the language of the locale; in Kazakh, the state language, for a language other than these three. */
    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ru" -> ru;
            case "en" -> en;
            default -> kk;
        };
    }
}
