package kz.anyqtama.certificate;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The code of the public check as people type it. */
final class CheckCode {

    private static final Pattern ASIDE = Pattern.compile("[\\s\\p{Pd}]");
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{8,40}");
    private static final int LONGEST_TYPED = 100;

    private CheckCode() {
    }

    /** The code as it is kept; empty for what cannot be one. */
    static Optional<String> read(String typed) {
        if (typed == null || typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        return Optional.of(ASIDE.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT)).filter(CODE.asMatchPredicate());
    }
}
