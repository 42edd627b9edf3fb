package kz.anyqtama.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.regulation.Criterion;
import kz.anyqtama.regulation.Edition;
import kz.anyqtama.regulation.ExperienceBand;
import kz.anyqtama.regulation.ExperiencePeriod;

/** Reads the body of an eligibility request, each problem naming the field where it lies. */
final class EligibilityReader {

    private final Edition edition;
    private final LocalDate today;

    EligibilityReader(Edition edition, LocalDate today) {
        this.edition = edition;
        this.today = today;
    }

    EligibilityRequest read(InputStream body) {
        JsonObject json = object("body", json(body));
        onlyFields("", json, Set.of("criteria", "experience"));
        return new EligibilityRequest(criteria(json), experience(json));
    }

    private static JsonValue json(InputStream body) {
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

    private Set<String> criteria(JsonObject json) {
        var codes = new LinkedHashSet<String>();
        JsonArray values = array(json, "criteria");
        for (int i = 0; i < values.size(); i++) {
            String field = "criteria[" + i + "]";
            String code = text(field, values.get(i), "HIGHER_EDUCATION");
            if (edition.criterion(code).isEmpty()) {
                throw Refusal.input("unknownValue", field, criteriaParagraph(), code,
                        edition.criteria().stream().map(Criterion::code).collect(Collectors.joining(", ")));
            }
            codes.add(code);
        }
        return codes;
    }

    private List<ExperiencePeriod> experience(JsonObject json) {
        var periods = new ArrayList<ExperiencePeriod>();
        JsonArray values = array(json, "experience");
        for (int i = 0; i < values.size(); i++) {
            String field = "experience[" + i + "]";
            periods.add(period(field, object(field, values.get(i))));
        }
        return periods;
    }

    private ExperiencePeriod period(String field, JsonObject json) {
        onlyFields(field + ".", json, Set.of("from", "to"));
        if (!json.containsKey("from")) {
            throw ProblemException.missing(field + ".from");
        }
        LocalDate from = pastDay(field + ".from", json.get("from"));
        LocalDate to = json.containsKey("to") ? pastDay(field + ".to", json.get("to")) : today;
        if (to.isBefore(from)) {
            throw Refusal.input("workPeriodReversed", field, experienceParagraph(), from, to);
        }
        return new ExperiencePeriod(from, to);
    }

    private LocalDate pastDay(String field, JsonValue value) {
        LocalDate day = Parameters.day(field, text(field, value, "2018-06-30"));
        if (day.isAfter(today)) {
            throw Refusal.input("workPeriodInFuture", field, experienceParagraph(), day, today);
        }
        return day;
    }

    private static JsonObject object(String field, JsonValue value) {
        if (value.getValueType() != JsonValue.ValueType.OBJECT) {
            throw ProblemException.malformed(field, "{…}");
        }
        return value.asJsonObject();
    }

    /** The array of this name; empty when it is left out. */
    private static JsonArray array(JsonObject json, String field) {
        JsonValue value = json.getOrDefault(field, JsonValue.EMPTY_JSON_ARRAY);
        if (value.getValueType() != JsonValue.ValueType.ARRAY) {
            throw ProblemException.malformed(field, "[…]");
        }
        return value.asJsonArray();
    }

    private static String text(String field, JsonValue value, String example) {
        if (value.getValueType() != JsonValue.ValueType.STRING) {
            throw ProblemException.malformed(field, "\"" + example + "\"");
        }
        return ((JsonString) value).getString();
    }

    private static void onlyFields(String prefix, JsonObject json, Set<String> known) {
        json.keySet().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw Refusal.input("unknownField", prefix + name, null,
                    known.stream().sorted().collect(Collectors.joining(", ")));
        });
    }

    private String criteriaParagraph() {
        return edition.criteria().stream().map(Criterion::paragraph).findFirst().orElse(edition.thresholdParagraph());
    }

    private String experienceParagraph() {
        return edition.bands().stream().map(ExperienceBand::paragraph).findFirst().orElse(edition.thresholdParagraph());
    }
}
