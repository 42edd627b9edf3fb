package kz.anyqtama.notice;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.anyqtama.text.Texts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R5")
class MessageTextTest {

    private static final Pattern TOLD = Pattern.compile("\\btell\\(\"([A-Z_]+)\"");

    @Test
    void momentsAreToldInTheTimeOfTheBody() {
        var message = new Message(UUID.randomUUID(), UUID.randomUUID(), "SUBMITTED", Map.of("number", "75-25-000001",
                "registeredAt", "2025-03-07T04:00:00Z", "resultBy", "2025-03-18T13:30:00Z"), Instant.EPOCH);
        assertEquals("Application 75-25-000001 is accepted. It is registered at 07.03.2025 09:00. "
                        + "The result is to be received by 18.03.2025 18:30.",
                MessageText.of(message, Texts.in(Locale.ENGLISH), ZoneId.of("Asia/Almaty")));
    }

    @Test
    void whateverActsTellHasATextInEachLanguage() throws IOException {
        Set<String> kinds;
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/kz/anyqtama/casework"))) {
            kinds = sources.filter(p -> p.toString().endsWith(".java")).map(MessageTextTest::text)
                    .flatMap(s -> TOLD.matcher(s).results().map(r -> r.group(1))).collect(Collectors.toCollection(TreeSet::new));
        }
        assertTrue(kinds.contains("SUBMITTED") && kinds.contains("RESULT_CERTIFICATE"), "the sources are not read: " + kinds);
        assertAll(Texts.LANGUAGES.stream().flatMap(language -> kinds.stream().map(kind -> () ->
                assertFalse(Texts.in(language).get("message." + kind).startsWith("message."), kind + " in " + language))));
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
