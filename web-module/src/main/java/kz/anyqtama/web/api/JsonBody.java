package kz.anyqtama.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Collectors;
import kz.anyqtama.access.Refusal;

/** Reads a body that must be one JSON object with known fields; each problem names the field where it lies. */
public final class JsonBody {

    private JsonBody() {
    }

    /** The one object that the body is. */
    public static JsonObject object(InputStream body) {
        return object("body", value(body));
    }

    private static JsonValue value(InputStream body) {
        try (JsonParser parser = Json.createParser(body)) {
            parser.next();
            JsonValue value = parser.getValue();
            if (parser.hasNext()) {
                throw ProblemException.notJson();
            }
            return value;
        } catch (RuntimeException malformed) {
            // What nests too deeply, or ends too early, the parser tells by exceptions of no common kind.
            throw ProblemException.notJson();
        }
    }

    public static JsonObject object(String field, JsonValue value) {
        if (value.getValueType() != JsonValue.ValueType.OBJECT) {
            throw ProblemException.malformed(field, "{…}");
        }
        return value.asJsonObject();
    }

    /** The array of this name; empty when it is left out. */
    public static JsonArray array(JsonObject json, String field) {
        JsonValue value = json.getOrDefault(field, JsonValue.EMPTY_JSON_ARRAY);
        if (value.getValueType() != JsonValue.ValueType.ARRAY) {
            throw ProblemException.malformed(field, "[…]");
        }
        return value.asJsonArray();
    }

    public static String text(String field, JsonValue value, String example) {
        if (value == null) {
            throw ProblemException.missing(field);
        }
        if (value.getValueType() != JsonValue.ValueType.STRING) {
            throw ProblemException.malformed(field, "\"" + example + "\"");
        }
        return ((JsonString) value).getString();
    }

    /** Refuses a field that is not one of the known. */
    public static void onlyFields(String prefix, JsonObject json, Set<String> known) {
        json.keySet().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw Refusal.input("unknownField", prefix + name, null, known.stream().sorted().collect(Collectors.joining(", ")));
        });
    }
}
