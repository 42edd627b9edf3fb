package kz.anyqtama.web.api.cases;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import kz.anyqtama.casework.Act;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.web.api.JsonBody;
import kz.anyqtama.web.api.ProblemException;

/**
 * How one kind of act comes as JSON: its record, and which of the record's components the caller gives. The others are
 * what the gate finds out by itself.
 */
record Door<A extends Act<?>>(ActKind kind, Class<A> type, Set<String> fields) {

    private static final Jsonb JSON = JsonbBuilder.create();

    static <A extends Act<?>> Door<A> of(ActKind kind, Class<A> type, String... fields) {
        return new Door<>(kind, type, Set.of(fields));
    }

    /** The act with the caller's data. */
    A read(JsonObject data) {
        JsonBody.onlyFields("data.", data, fields);
        data.forEach((field, value) -> requireNothingNull("data." + field, value));
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType().isPrimitive() && fields.contains(component.getName()) && data.getOrDefault(component.getName(), JsonValue.NULL) == JsonValue.NULL) {
                throw ProblemException.missing("data." + component.getName());
            }
        }
        try {
            return JSON.fromJson(data.toString(), type);
        } catch (JsonbException unreadable) {
            throw ProblemException.malformed("data." + culprit(data), example(culprit(data)));
        }
    }

    /** A list has no holes; a value of its own may be null, which says that it is not given. */
    private void requireNothingNull(String field, JsonValue value) {
        if (value instanceof JsonArray list && list.stream().anyMatch(each -> each.getValueType() == JsonValue.ValueType.NULL)) {
            throw ProblemException.malformed(field, "[…]");
        }
    }

    /** The first field that cannot be read even alone. */
    private String culprit(JsonObject data) {
        return data.keySet().stream().filter(field -> {
            try {
                JSON.fromJson(Json.createObjectBuilder().add(field, data.get(field)).build().toString(), type);
                return false;
            } catch (JsonbException unreadable) {
                return true;
            }
        }).findFirst().orElse("");
    }

    private String example(String field) {
        return Arrays.stream(type.getRecordComponents()).filter(c -> c.getName().equals(field)).findFirst()
                .map(c -> switch (c.getType().getSimpleName()) {
                    case "UUID" -> "\"6f1c2b1e-0b1a-4a51-9f0e-1d2c3b4a5f60\"";
                    case "LocalDate" -> "\"2026-03-12\"";
                    case "Instant" -> "\"2026-03-12T05:00:00Z\"";
                    case "boolean" -> "true";
                    case "int", "long" -> "1";
                    case "List", "Set" -> "[…]";
                    default -> c.getType().isEnum() ? "\"" + c.getType().getEnumConstants()[0] + "\"" : "\"…\"";
                }).orElse("{…}");
    }
}
