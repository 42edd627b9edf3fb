package kz.anyqtama.access;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * An act or an input is refused: nothing of it has been kept. Carries the rule that was broken, so that a page or the
 * API can say it in the user's language (bundle key {@code refusal.<code>}), the field it concerns and the paragraph.
 */
@ApplicationException(rollback = true, inherited = true)
public class Refusal extends RuntimeException {

    /** How the door answers: the HTTP status and whether repeating can help. */
    public enum Kind {
        /** A value breaks a rule; field says which. */
        INPUT,
        /** Not this actor's to do. */
        NOT_ALLOWED,
        /** Not possible at the step where the subject stands. */
        OUT_OF_TURN,
        /** Somebody changed the subject since the form was opened, or the key was used for other data. */
        CLASH,
        /** No such thing, or not one this actor may know of. */
        UNKNOWN
    }

    private final Kind kind;
    private final String code;
    private final String field;
    private final String paragraph;
    private final List<Object> arguments;

    public Refusal(Kind kind, String code, String field, String paragraph, Object... arguments) {
        super(code + (field == null ? "" : " (" + field + ")"));
        this.kind = kind;
        this.code = code;
        this.field = field;
        this.paragraph = paragraph;
        this.arguments = List.of(arguments);
    }

    /** A value that breaks the rule {@code code}, resting on {@code paragraph} (or null where no paragraph asks it). */
    public static Refusal input(String code, String field, String paragraph, Object... arguments) {
        return new Refusal(Kind.INPUT, code, field, paragraph, arguments);
    }

    /** Refuses a value that was not given. */
    public static void require(Object value, String field, String paragraph) {
        if (value == null) {
            throw input("required", field, paragraph);
        }
    }

    public static Refusal notAllowed(String paragraph) {
        return new Refusal(Kind.NOT_ALLOWED, "notAllowed", null, paragraph);
    }

    public static Refusal outOfTurn(String code, String paragraph, Object... arguments) {
        return new Refusal(Kind.OUT_OF_TURN, code, null, paragraph, arguments);
    }

    public static Refusal clash(String code, Object... arguments) {
        return new Refusal(Kind.CLASH, code, null, null, arguments);
    }

    public static Refusal unknown(String field) {
        return new Refusal(Kind.UNKNOWN, "unknown", field, null);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    /** The field of the form or of the API that is concerned, or null. */
    public String field() {
        return field;
    }

    /** The paragraph of the order, or null. */
    public String paragraph() {
        return paragraph;
    }

    /** What the text names, in the order of its placeholders. */
    public List<Object> arguments() {
        return arguments;
    }
}
