package kz.anyqtama.web.texts;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.anyqtama.access.Role;
import kz.anyqtama.text.Texts;
import kz.anyqtama.web.Place;
import org.junit.jupiter.api.Test;

/** Everything a page says is there in Kazakh, Russian and English. */
class PageTextsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path SOURCES = Path.of("src/main/java");
    /** A key that ends with a dot is the beginning of one that the page puts together. */
    private static final Pattern IN_PAGE = Pattern.compile("text(?:\\['|\\.of\\(')([A-Za-z0-9_.-]*[A-Za-z0-9_-])'");
    private static final Pattern IN_SOURCE = Pattern.compile("\\b(?:tell|PageTexts\\.in\\([^)]*\\(?\\)?\\)\\.get)\\(\"([A-Za-z0-9_.-]*[A-Za-z0-9_-])\"");
    private static final Pattern LINK = Pattern.compile("\\{request\\.contextPath\\}(/[a-z/-]+\\.xhtml)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");

    @Test
    void theLanguagesHaveTheSameKeys() {
        Set<String> kazakh = PageTexts.in(new Locale("kk")).byKey().keySet();
        assertTrue(kazakh.size() > 100, "the bundles are not read");
        assertAll(Texts.LANGUAGES.stream().map(language -> () ->
                assertEquals(new TreeSet<>(kazakh), new TreeSet<>(PageTexts.in(language).byKey().keySet()), language.toString())));
    }

    @Test
    void noTextIsEmptyOrBroken() {
        assertAll(Texts.LANGUAGES.stream().flatMap(language -> PageTexts.in(language).byKey().entrySet().stream()
                .map(text -> () -> {
                    String where = text.getKey() + " in " + language;
                    assertTrue(!text.getValue().isBlank(), where + " is empty");
                    assertTrue(!text.getValue().contains("'"), where + " has an apostrophe that MessageFormat takes for a quote");
                    assertDoesNotThrow(() -> new MessageFormat(text.getValue(), language), where);
                })));
    }

    @Test
    void theLanguagesTakeTheSameArguments() {
        Map<String, Set<String>> kazakh = placeholders(new Locale("kk"));
        assertAll(Texts.LANGUAGES.stream().map(language -> () ->
                assertEquals(kazakh, placeholders(language), language.toString())));
    }

    @Test
    void everyTextThatPagesAskForIsThere() throws IOException {
        Set<String> asked = asked(PAGES, ".xhtml", IN_PAGE);
        asked.addAll(asked(SOURCES, ".java", IN_SOURCE));
        assertTrue(asked.contains("login.title") && asked.contains("profile.password.changed"), "the pages are not read");
        Set<String> known = PageTexts.in(new Locale("kk")).byKey().keySet();
        assertEquals(List.of(), asked.stream().filter(key -> !known.contains(key)).toList());
    }

    @Test
    void everyPlaceAndRoleHasANameAndEveryPlaceAPage() {
        assertAll(Texts.LANGUAGES.stream().flatMap(language -> Stream.concat(
                Arrays.stream(Place.values()).map(place -> "place." + place),
                Arrays.stream(Role.values()).map(role -> "Role." + role)).map(key -> () ->
                assertTrue(PageTexts.in(language).byKey().containsKey(key), key + " in " + language))));
        assertAll(Arrays.stream(Place.values()).map(place -> () ->
                assertTrue(Files.exists(Path.of(PAGES + place.page())), place.page())));
    }

    @Test
    void everyLinkOfAPageLeadsToAPage() throws IOException {
        Set<String> linked = asked(PAGES, ".xhtml", LINK);
        assertTrue(linked.contains("/login.xhtml"), "the pages are not read");
        assertEquals(List.of(), linked.stream().filter(page -> !Files.exists(Path.of(PAGES + page))).toList());
    }

    private static Map<String, Set<String>> placeholders(Locale language) {
        return PageTexts.in(language).byKey().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                text -> PLACEHOLDER.matcher(text.getValue()).results().map(r -> r.group()).collect(Collectors.toSet()),
                (one, other) -> one, TreeMap::new));
    }

    private static Set<String> asked(Path root, String ending, Pattern asking) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            Set<String> keys = new TreeSet<>();
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                Matcher matcher = asking.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
            return keys;
        }
    }
}
