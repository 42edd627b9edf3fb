package kz.anyqtama.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.text.Texts;

/** Makes problem documents in a language. */
final class Problems {

    private static final Map<Locale, Texts> TEXTS = Texts.LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(
            Function.identity(), language -> Texts.in(language).with(Texts.read(language, Problems.class, "problems"))));

    private final Texts texts;
    private final String instance;

    /** @param instance the path that was asked */
    Problems(Locale language, String instance) {
        this.texts = TEXTS.get(Texts.language(language));
        this.instance = instance;
    }

    Problem of(ProblemException problem) {
        return make(problem.status(), problem.code(), problem.field(), null, problem.arguments());
    }

    Problem of(Refusal refusal) {
        return make(status(refusal.kind()), refusal.code(), refusal.field(), refusal.paragraph(), refusal.arguments());
    }

    /** What HTTP itself says by the status: an address that does not exist, a method that is not served. */
    Problem of(int status) {
        String code = has("refusal.status" + status) ? "status" + status : status < 500 ? "status400" : "status500";
        return make(status, code, null, null, List.of());
    }

    Locale language() {
        return texts.language();
    }

    private Problem make(int status, String code, String field, String paragraph, List<Object> arguments) {
        String title = has("title." + status) ? "title." + status : status < 500 ? "title.400" : "title.500";
        String detail = texts.get(has("refusal." + code) ? "refusal." + code : "refusal.other", arguments.toArray());
        return new Problem("urn:anyqtama:problem:" + code, texts.get(title), status,
                (field == null ? "" : field + ": ") + detail + (paragraph == null ? "" : " (" + paragraph + ")"),
                instance, field, paragraph);
    }

    private boolean has(String key) {
        return texts.byKey().containsKey(key);
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case INPUT -> 422;
            case NOT_ALLOWED -> 403;
            case OUT_OF_TURN, CLASH -> 409;
            case UNKNOWN -> 404;
        };
    }
}
