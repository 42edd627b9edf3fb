package kz.anyqtama.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlphabetTest {

    private static final String KAZAKH = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

    @Test
    void ordersTheKazakhLettersAsTheAlphabetDoes() {
        List<String> letters = KAZAKH.codePoints().mapToObj(Character::toString).toList();
        assertEquals(letters, letters.stream().sorted(Alphabet.of(Locale.forLanguageTag("kk-KZ"))).toList());
        List<String> capitals = letters.stream().map(String::toUpperCase).toList();
        assertEquals(capitals, capitals.stream().sorted(Alphabet.of(Locale.forLanguageTag("kk"))).toList());
    }

    @Test
    void ordersNamesOfRegions() {
        assertEquals(List.of("Абай", "Ақмола", "Әли", "Жетісу", "Қарағанды", "Маңғыстау", "Ұлытау", "Шымкент"),
                sorted("kk", "Ұлытау", "Шымкент", "Маңғыстау", "Әли", "Қарағанды", "Жетісу", "Ақмола", "Абай"));
    }

    @Test
    void setsNoLetterApartForItsCase() {
        assertEquals(List.of("әкім", "Әкімдік", "бап"), sorted("kk", "бап", "Әкімдік", "әкім"));
        assertEquals(List.of("акт", "Ёлка", "заявление"), sorted("ru", "заявление", "Ёлка", "акт"));
    }

    @Test
    void choosesTheTextByLanguage() {
        var names = new Names("анықтама", "справка", "certificate");
        assertEquals("анықтама", names.in(Locale.forLanguageTag("kk-KZ")));
        assertEquals("справка", names.in(Locale.forLanguageTag("ru-RU")));
        assertEquals("certificate", names.in(Locale.UK));
        assertEquals("анықтама", names.in(Locale.FRENCH));
    }

    private static List<String> sorted(String language, String... words) {
        return Stream.of(words).sorted(Alphabet.of(Locale.forLanguageTag(language))).toList();
    }
}
