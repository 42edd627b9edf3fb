package kz.anyqtama.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
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
        JsonObject json = JsonBody.object(body);
        JsonBody.onlyFields("", json, Set.of("criteria", "experience"));
        return new EligibilityRequest(criteria(json), experience(json));
    }

    private Set<String> criteria(JsonObject json) {
        var codes = new LinkedHashSet<String>();
        JsonArray values = JsonBody.array(json, "criteria");
        for (int i = 0; i < values.size(); i++) {
            String field = "criteria[" + i + "]";
            String code = JsonBody.text(field, values.get(i), "HIGHER_EDUCATION");
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
        JsonArray values = JsonBody.array(json, "experience");
        for (int i = 0; i < values.size(); i++) {
            String field = "experience[" + i + "]";
            periods.add(period(field, JsonBody.object(field, values.get(i))));
        }
        return periods;
    }

    private ExperiencePeriod period(String field, JsonObject json) {
        JsonBody.onlyFields(field + ".", json, Set.of("from", "to"));
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
        LocalDate day = Parameters.day(field, JsonBody.text(field, value, "2018-06-30"));
        if (day.isAfter(today)) {
            throw Refusal.input("workPeriodInFuture", field, experienceParagraph(), day, today);
        }
        return day;
    }

    private String criteriaParagraph() {
        return edition.criteria().stream().map(Criterion::paragraph).findFirst().orElse(edition.thresholdParagraph());
    }

    private String experienceParagraph() {
        return edition.bands().stream().map(ExperienceBand::paragraph).findFirst().orElse(edition.thresholdParagraph());
    }
}
