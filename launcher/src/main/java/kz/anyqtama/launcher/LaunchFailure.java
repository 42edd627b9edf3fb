package kz.anyqtama.launcher;

/** Why nothing runs: one line for the person who started it, with what to do or where to look. */
public class LaunchFailure extends RuntimeException {

    public LaunchFailure(String line) {
        super(line);
    }

    public LaunchFailure(String line, Throwable cause) {
        super(line, cause);
    }
}
