package kz.anyqtama.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrphanGuardTest {

    private Process child;

    @BeforeEach
    void start() throws IOException {
        child = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void end() {
        child.destroyForcibly();
    }

    @Test
    void aLauncherThatIsKilledTakesItsChildWithIt() throws Exception {
        Process launcher = new ProcessBuilder(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-cp", System.getProperty("java.class.path"), Guarding.class.getName(), Long.toString(child.pid())).start();
        assertTrue(launcher.getInputStream().read() >= 0, "the launcher has not begun to guard");

        launcher.destroyForcibly().waitFor();

        assertTrue(child.waitFor(10, TimeUnit.SECONDS));
    }

    @Test
    void aGuardThatIsClosedLeavesTheProcessAlone() throws Exception {
        new OrphanGuard(child.pid(), "TERM").close();

        assertFalse(child.waitFor(1, TimeUnit.SECONDS));
    }

    /** Guards the process of the given number until it is killed. */
    static final class Guarding {

        public static void main(String[] arguments) throws Exception {
            OrphanGuard guard = new OrphanGuard(Long.parseLong(arguments[0]), "TERM");
            System.out.println("guarding by " + guard);
            Thread.sleep(60_000);
        }
    }
}
