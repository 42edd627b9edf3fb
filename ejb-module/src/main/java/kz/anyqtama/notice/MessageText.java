package kz.anyqtama.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import kz.anyqtama.text.Texts;

/**
 * What a message says in a language: the text {@code message.<kind>}, whose arguments are the facts in this order:
 * {0} number, {1} registeredAt, {2} resultBy, {3} meetingAt; moments in the time of a body.
 */
public final class MessageText {

    private static final List<String> FACTS = List.of("number", "registeredAt", "resultBy", "meetingAt");

    private MessageText() {
    }

    public static String of(Message message, Texts texts, ZoneId zone) {
        return texts.get("message." + message.kind(), FACTS.stream()
                .map(fact -> shown(fact, message.facts().getOrDefault(fact, ""), zone)).toArray());
    }

    private static Object shown(String fact, String value, ZoneId zone) {
        return "number".equals(fact) || value.isEmpty() ? value : Instant.parse(value).atZone(zone);
    }
}
