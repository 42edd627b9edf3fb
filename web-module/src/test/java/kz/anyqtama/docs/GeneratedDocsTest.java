package kz.anyqtama.docs;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.text.Texts;
import org.junit.jupiter.api.Test;

/** The table of acts and the map paragraph, act, test: every paragraph of the issue is proven, or it is said why not. */
class GeneratedDocsTest {

    private static final Path DOCS = Path.of("../docs");
    private static final String HOW = "; make it anew: mvn -pl web-module -am test -Dtest=GeneratedDocsTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Danyqtama.docs=write";
    private static final Pattern STATEMENT = Pattern.compile(
            "(?m)^\\('503-537', '([RSFL][0-9.]*)', '[^']*+(?:''[^']*+)*+', '[^']*+(?:''[^']*+)*+', '([^']*+(?:''[^']*+)*+)'\\)[,;]$");

    /** Paragraphs that ask nothing of the software that a test could break. */
    private static final Map<String, String> NOTES = Map.of(
            "R4", "Refers to the standard: see S1 to S10.",
            "S2", "The portals that lead here are not ours; the service itself is reached by HTTP alone (S4).",
            "S6", "Free of charge: there is no payment anywhere to be tested.");

    private final Map<String, String> statements = statements();
    private final Map<String, SortedSet<String>> tests = Tagged.tests();

    @Test
    void everyParagraphOfTheIssueIsProvenOrNoted() {
        List<String> unproven = ofTheIssue().filter(p -> testsOf(p).isEmpty() && !NOTES.containsKey(p)).toList();
        assertEquals(List.of(), unproven, "no test and no note");
    }

    @Test
    void tagsNameParagraphsOfTheLaw() {
        var unknown = new TreeSet<>(tests.keySet());
        unknown.removeAll(statements.keySet());
        assertEquals(new TreeSet<String>(), unknown);
        assertTrue(statements.size() > 30, "the edition is read");
    }

    @Test
    void theMapIsUpToDate() throws IOException {
        var page = new StringBuilder("""
                # Paragraph, act, test
                Generated from the edition, the table of acts and the tags of the tests; do not edit.

                | paragraph | acts | tests |
                |---|---|---|
                """);
        Stream.concat(ofTheIssue(), Stream.concat(statements.keySet().stream(), tests.keySet().stream()))
                .distinct().filter(p -> ofTheIssue().anyMatch(p::equals) || tests.containsKey(p) || !actsOf(p).isEmpty())
                .sorted(Comparator.comparing(GeneratedDocsTest::place)).forEach(p -> page.append("| **").append(p).append("** ")
                        .append(statements.getOrDefault(p, "")).append(" | ").append(code(actsOf(p))).append(" | ")
                        .append(tests.containsKey(p) ? code(tests.get(p)) : NOTES.getOrDefault(p, told(p))).append(" |\n"));
        compare("paragraphs.md", page.toString());
    }

    @Test
    void theTableOfActsIsUpToDate() throws IOException {
        Texts english = Texts.in(Locale.ENGLISH);
        var page = new StringBuilder("""
                # The table of acts
                Generated from `ActKind`; do not edit. Roles act where they reach: staff in its body, applicants and members on what
                is theirs. "follows": nobody can ask for it. "sees": what must not have changed since the actor looked.

                | act | | paragraph | who | from | leads to | meets | sees |
                |---|---|---|---|---|---|---|---|
                """);
        for (ActKind kind : ActKind.values()) {
            Enum<?> present = kind.opens() ? null : kind.from().iterator().next();
            boolean stays = !kind.opens() && kind.to(present) == present;
            page.append("| `").append(kind).append("` | ").append(english.get(kind)).append(" | ").append(kind.paragraph()).append(" | ")
                    .append(sorted(kind.roles())).append(" | ").append(kind.opens() ? "(opens)" : sorted(kind.from())).append(" | ")
                    .append(stays ? "(stays)" : kind.to(present)).append(" | ").append(sorted(kind.meets())).append(" | ")
                    .append(kind.follows() ? "follows" : kind.opens() ? "" : kind.comparesVersion() ? "version" : "a part").append(" |\n");
        }
        compare("acts.md", page.toString());
    }

    private static Stream<String> ofTheIssue() {
        return Stream.of(IntStream.rangeClosed(3, 15).mapToObj(n -> "R" + n), IntStream.rangeClosed(1, 10).mapToObj(n -> "S" + n),
                Stream.of("F1", "F3", "L")).flatMap(each -> each);
    }

    /** The tests of a paragraph and of its parts: S9.2 proves some of S9. */
    private List<String> testsOf(String paragraph) {
        return tests.entrySet().stream().filter(e -> e.getKey().equals(paragraph) || e.getKey().startsWith(paragraph + "."))
                .flatMap(e -> e.getValue().stream()).distinct().toList();
    }

    private static String told(String paragraph) {
        return ofTheIssue().anyMatch(paragraph::equals) ? "see its parts" : "";
    }

    private static List<String> actsOf(String paragraph) {
        return Arrays.stream(ActKind.values()).filter(kind -> kind.paragraph().equals(paragraph)).map(Enum::name).toList();
    }

    private static String sorted(Collection<? extends Enum<?>> constants) {
        return constants.stream().sorted(Comparator.comparing((Enum<?> c) -> c.getDeclaringClass().getName()).thenComparing(Enum::ordinal))
                .map(Enum::name).collect(joining(", "));
    }

    private static String code(Collection<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(joining(" "));
    }

    /** R3 before R10, S9.2 after S9, and the Rules before the standard, forms and list. */
    private static String place(String paragraph) {
        return "RSFL".indexOf(paragraph.charAt(0)) + Pattern.compile("\\d+").matcher(paragraph)
                .replaceAll(number -> String.format("%03d", Integer.parseInt(number.group())));
    }

    private static Map<String, String> statements() {
        try (var script = GeneratedDocsTest.class.getResourceAsStream("/db/migration/V002__edition_503.sql")) {
            Map<String, String> statements = new TreeMap<>();
            STATEMENT.matcher(new String(script.readAllBytes(), StandardCharsets.UTF_8)).results()
                    .forEach(row -> statements.putIfAbsent(row.group(1), row.group(2).replace("''", "'")));
            return statements;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static void compare(String name, String page) throws IOException {
        Path file = DOCS.resolve(name);
        if ("write".equals(System.getProperty("anyqtama.docs"))) {
            Files.writeString(file, page);
        }
        assertEquals(page, Files.exists(file) ? Files.readString(file) : "", "docs/" + name + " is stale" + HOW);
    }
}
