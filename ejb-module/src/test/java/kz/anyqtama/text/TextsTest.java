package kz.anyqtama.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Step;
import kz.anyqtama.commission.MeetingStep;
import kz.anyqtama.document.PaperKind;
import kz.anyqtama.document.PaperState;
import kz.anyqtama.regulation.TermKind;
import org.junit.jupiter.api.Test;

/** What the domain says to people is there in every language. */
class TextsTest {

    /** A call that refuses: the code is its first text, after a choice perhaps. */
    private static final Pattern REFUSING = Pattern.compile(
            "(?:Refusal\\.(?:input|outOfTurn|clash)|\\brefusal)\\(\\s*(?:\\w+ \\? )?\"([^\"]+)\"(?: : \"([^\"]+)\")?");
    /** A rule of the application: the code is the first text after the condition. */
    private static final Pattern REQUIRING = Pattern.compile("require\\(found,[^;]*?, \"([^\"]+)\"");

    @Test
    void everyRefusalOfTheSourcesCanBeSaid() throws IOException {
        Set<String> codes = codes();
        assertTrue(codes.contains("changedMeanwhile") && codes.contains("fileEmpty") && codes.contains("name.cyrillic"),
                "the sources are not read: " + codes);
        assertAll(Texts.LANGUAGES.stream().map(language -> () -> {
            Set<String> unsaid = new TreeSet<>(codes);
            unsaid.removeIf(code -> Texts.in(language).byKey().containsKey("refusal." + code));
            assertEquals(Set.of(), unsaid, "not said in " + language);
        }));
    }

    @Test
    void everyActStepTermAndPaperHasAName() {
        Stream<Enum<?>> named = Stream.of(ActKind.values(), Step.values(), MeetingStep.values(), TermKind.values(),
                PaperKind.values(), PaperState.values()).flatMap(Arrays::stream);
        assertAll(named.flatMap(constant -> Texts.LANGUAGES.stream().map(language -> () ->
                assertFalse(Texts.in(language).get(constant).endsWith("." + constant.name()), constant + " in " + language))));
    }

    @Test
    void everyActIsToldAsDone() {
        assertAll(Arrays.stream(ActKind.values()).flatMap(kind -> Texts.LANGUAGES.stream().map(language -> () ->
                assertTrue(Texts.in(language).byKey().containsKey("Done." + kind), kind + " in " + language))));
    }

    @Test
    void noLanguageLacksAKeyOfAnother() {
        Set<String> kazakh = new TreeSet<>(Texts.in(Texts.LANGUAGES.get(0)).byKey().keySet());
        assertAll(Texts.LANGUAGES.stream().map(language -> () ->
                assertEquals(kazakh, new TreeSet<>(Texts.in(language).byKey().keySet()), language.toString())));
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                String text = Files.readString(source);
                for (Pattern calls : new Pattern[] {REFUSING, REQUIRING}) {
                    for (Matcher call = calls.matcher(text); call.find(); ) {
                        for (int i = 1; i <= call.groupCount(); i++) {
                            if (call.group(i) != null) {
                                codes.add(call.group(i));
                            }
                        }
                    }
                }
            }
        }
        return codes;
    }
}
