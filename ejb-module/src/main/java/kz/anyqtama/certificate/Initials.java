package kz.anyqtama.certificate;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** First letters of a name, so that a person is not named and yet can be told from another. */
final class Initials {

    private Initials() {
    }

    /** "Салтыков-Щедрин Михаил" is "С.-Щ. М."; empty for an empty name. */
    static String of(String name) {
        return Arrays.stream(name.strip().split("\\s+")).map(Initials::ofWord).filter(w -> !w.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String ofWord(String word) {
        return Arrays.stream(word.split("-")).flatMap(part -> part.codePoints().filter(Character::isLetter).limit(1)
                        .mapToObj(letter -> Character.toString(letter).toUpperCase(Locale.ROOT) + "."))
                .collect(Collectors.joining("-"));
    }
}
