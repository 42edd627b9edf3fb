package kz.anyqtama.launcher;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Ends a child process if the launcher is killed before it could do so itself: a shell waits at the end of a pipe,
 * and the pipe breaks however the launcher ends.
 */
public final class OrphanGuard implements AutoCloseable {

    private final Process shell;

    /** @param signal what ends the child in order: TERM, or INT where the child takes that for its fast shutdown */
    public OrphanGuard(long pid, String signal) throws IOException {
        shell = new ProcessBuilder("sh", "-c", "trap '' INT TERM HUP; read -r done || kill -" + signal + " " + pid)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The child has ended: nothing is left to guard. */
    @Override
    public void close() throws IOException {
        try (OutputStream pipe = shell.getOutputStream()) {
            pipe.write("done\n".getBytes());
        }
    }
}
