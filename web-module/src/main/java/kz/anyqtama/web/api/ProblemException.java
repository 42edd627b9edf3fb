package kz.anyqtama.web.api;

import java.util.List;

/** A request that cannot be read as the API asks. What can be read and breaks a rule is a refusal instead. */
public class ProblemException extends RuntimeException {

    private final int status;
    private final String code;
    private final String field;
    private final transient List<Object> arguments;

    private ProblemException(int status, String code, String field, Object... arguments) {
        super(code + (field == null ? "" : " (" + field + ")"));
        this.status = status;
        this.code = code;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    public static ProblemException missing(String field) {
        return new ProblemException(400, "missing", field);
    }

    /** A value that is not of its kind; example shows one that is. */
    public static ProblemException malformed(String field, String example) {
        return new ProblemException(400, "malformed", field, example);
    }

    public static ProblemException notJson() {
        return new ProblemException(400, "notJson", null);
    }

    static ProblemException tooLarge(int kilobytes) {
        return new ProblemException(413, "tooLarge", null, kilobytes);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String field() {
        return field;
    }

    List<Object> arguments() {
        return arguments;
    }
}
