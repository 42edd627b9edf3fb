package kz.anyqtama.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    @Test
    void everyTextIsThereInThreeLanguagesWithTheSameArguments() {
        var first = Texts.read(Texts.LANGUAGES.get(0), Problems.class, "problems").byKey();
        for (Locale language : Texts.LANGUAGES) {
            var texts = Texts.read(language, Problems.class, "problems").byKey();
            assertEquals(first.keySet(), texts.keySet());
            texts.forEach((key, text) -> {
                assertFalse(text.isBlank() || text.contains("'"), key);
                assertEquals(arguments(first.get(key)), arguments(text), key);
            });
            assertEquals(true, Collections.disjoint(texts.keySet(), Texts.in(language).byKey().keySet()),
                    "a text of the domain is overlaid");
        }
    }

    @ParameterizedTest
    @EnumSource(Refusal.Kind.class)
    void aRefusalIsToldByItsKindFieldAndParagraph(Refusal.Kind kind) {
        Problem problem = new Problems(Locale.ENGLISH, "/api/v1/x").of(new Refusal(kind, "iin", "iin", "F1"));
        int status = switch (kind) {
            case INPUT -> 422;
            case NOT_ALLOWED -> 403;
            case OUT_OF_TURN, CLASH -> 409;
            case UNKNOWN -> 404;
        };
        assertEquals(status, problem.status());
        assertEquals("urn:anyqtama:problem:iin", problem.type());
        assertEquals("iin: The IIN is wrong: it has 12 digits, and the last one must check the others. (F1)",
                problem.detail());
        assertEquals("F1", problem.paragraph());
    }

    @Test
    void whatHasNoTextOfItsOwnIsToldInGeneral() {
        var problems = new Problems(Locale.ENGLISH, "/api/v1/x");
        assertEquals("The request breaks a rule.", problems.of(Refusal.outOfTurn("never.heard", null)).detail());
        assertEquals("urn:anyqtama:problem:status400", problems.of(418).type());
        assertEquals("urn:anyqtama:problem:status500", problems.of(502).type());
        assertNotEquals(problems.of(404).title(), new Problems(Locale.FRENCH, "/").of(404).title());
    }

    private static Object arguments(String text) {
        return ARGUMENT.matcher(text).results().map(found -> found.group()).sorted().toList();
    }
}
