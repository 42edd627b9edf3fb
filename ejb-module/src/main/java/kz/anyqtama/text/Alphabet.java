package kz.anyqtama.text;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;

/**
 * Alphabetical order of a language. The JDK has no Kazakh collation and puts the letters that Russian lacks outside
 * the alphabet, so Kazakh has its order here.
 */
public final class Alphabet {

    private static final String KAZAKH = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
    private static final RuleBasedCollator KAZAKH_ORDER = kazakh();

    private Alphabet() {
    }

    /** Compares texts as a dictionary of the language does; letters that differ in case only stand together. */
    public static Comparator<String> of(Locale language) {
        Collator order = "kk".equals(language.getLanguage())
                ? (Collator) KAZAKH_ORDER.clone() : Collator.getInstance(language);
        return order::compare;
    }

    private static RuleBasedCollator kazakh() {
        var rules = new StringBuilder(((RuleBasedCollator) Collator.getInstance(Locale.ROOT)).getRules());
        KAZAKH.chars().forEach(letter ->
                rules.append('<').appendCodePoint(letter).append(',').appendCodePoint(Character.toUpperCase(letter)));
        try {
            return new RuleBasedCollator(rules.toString());
        } catch (ParseException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
