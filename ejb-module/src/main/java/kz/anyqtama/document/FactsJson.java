package kz.anyqtama.document;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** Facts as the database keeps them. */
final class FactsJson {

    private static final Jsonb JSON = JsonbBuilder.create();

    private FactsJson() {
    }

    static String write(Facts facts) {
        return JSON.toJson(facts);
    }

    static Facts read(String json, PaperKind kind) {
        return JSON.fromJson(json, kind.facts());
    }
}
