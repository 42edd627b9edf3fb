package kz.anyqtama.web.api;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import kz.anyqtama.access.Refusal;

/** Makes problem documents in a language. */
final class Problems {

    private static final String BUNDLE = "kz.anyqtama.web.api.Problems";
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final String instance;
    private final ResourceBundle texts;

    /** @param instance the path that was asked */
    Problems(Locale language, String instance) {
        this.language = language;
        this.instance = instance;
        this.texts = ResourceBundle.getBundle(BUNDLE, language, Problems.class.getClassLoader(), EXACT);
    }

    Problem of(ProblemException problem) {
        return make(problem.status(), problem.code(), problem.field(), null, problem.arguments());
    }

    Problem of(Refusal refusal) {
        return make(status(refusal.kind()), refusal.code(), refusal.field(), refusal.paragraph(), refusal.arguments());
    }

    /** What HTTP itself says by the status: an address that does not exist, a method that is not served. */
    Problem of(int status) {
        return make(status, texts.containsKey("refusal.status" + status) ? "status" + status : "status500", null, null, List.of());
    }

    Locale language() {
        return language;
    }

    private Problem make(int status, String code, String field, String paragraph, List<Object> arguments) {
        String detail = detail(code, arguments);
        return new Problem("urn:anyqtama:problem:" + code, title(status),
                status, (field == null ? "" : field + ": ") + detail + (paragraph == null ? "" : " (" + paragraph + ")"),
                instance, field, paragraph);
    }

    private String title(int status) {
        String key = "title." + status;
        return texts.getString(texts.containsKey(key) ? key : status < 500 ? "title.400" : "title.500");
    }

    private String detail(String code, List<Object> arguments) {
        String key = texts.containsKey("refusal." + code) ? "refusal." + code : "refusal.other";
        var words = new ArrayList<>();
        arguments.forEach(argument -> words.add(String.valueOf(argument)));
        return new MessageFormat(texts.getString(key), language).format(words.toArray());
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
