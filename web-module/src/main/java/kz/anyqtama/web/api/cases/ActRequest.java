package kz.anyqtama.web.api.cases;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.web.api.JsonBody;
import kz.anyqtama.web.api.ProblemException;

/**
 * What a caller asks to be done: {@code {"act":"TAKE_INTO_WORK","version":3,"key":"…","data":{…}}}.
 *
 * @param version of the subject as the caller saw it
 * @param key     of the caller's choice: sent again with the same, the act is done once
 */
record ActRequest(String act, long version, UUID key, JsonObject data) {

    private static final String SOME_KEY = "6f1c2b1e-0b1a-4a51-9f0e-1d2c3b4a5f60";

    /** An act on a subject that is there. */
    static ActRequest of(InputStream body) {
        JsonObject json = JsonBody.object(body);
        JsonBody.onlyFields("", json, Set.of("act", "version", "key", "data"));
        return new ActRequest(JsonBody.text("act", json.get("act"), "TAKE_INTO_WORK"), version(json.get("version")), key(json), data(json));
    }

    /** An act that opens its subject: there is no version yet. */
    static ActRequest opening(InputStream body) {
        JsonObject json = JsonBody.object(body);
        JsonBody.onlyFields("", json, Set.of("act", "key", "data"));
        return new ActRequest(JsonBody.text("act", json.get("act"), "SUBMIT"), 0, key(json), data(json));
    }

    private static JsonObject data(JsonObject json) {
        return JsonBody.object("data", json.getOrDefault("data", JsonValue.EMPTY_JSON_OBJECT));
    }

    private static long version(JsonValue version) {
        if (version == null) {
            throw ProblemException.missing("version");
        }
        if (!(version instanceof JsonNumber number) || !number.isIntegral()) {
            throw ProblemException.malformed("version", "3");
        }
        return number.longValue();
    }

    private static UUID key(JsonObject json) {
        return identifier("key", JsonBody.text("key", json.get("key"), SOME_KEY));
    }

    private static UUID identifier(String field, String text) {
        return parsed(text).orElseThrow(() -> ProblemException.malformed(field, "\"" + SOME_KEY + "\""));
    }

    /** What the address names. @throws Refusal unknown, when it can name nothing */
    static UUID subject(String id) {
        return parsed(id).orElseThrow(() -> Refusal.unknown(null));
    }

    private static Optional<UUID> parsed(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
