package kz.anyqtama.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path temporary;

    @Test
    void itsOwnerAloneMayLookIntoIt() throws Exception {
        try (DataFolder folder = new DataFolder(temporary.resolve("data"))) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())));
        }
    }

    @Test
    void anotherRunIsToldThatItIsInUse() throws Exception {
        Process run = new ProcessBuilder(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-cp", System.getProperty("java.class.path"), Using.class.getName(), temporary.toString()).start();
        try {
            assertTrue(run.getInputStream().read() >= 0, "the other run has not begun");
            LaunchFailure told = assertThrows(LaunchFailure.class, () -> new DataFolder(temporary));
            assertTrue(told.getMessage().startsWith("Another run uses the data folder"), told.getMessage());
        } finally {
            run.destroyForcibly().waitFor();
        }
        new DataFolder(temporary).close();
    }

    @Test
    void aPlaceThatCannotBeAFolderIsTold() throws Exception {
        Path file = Files.createFile(temporary.resolve("file"));

        LaunchFailure told = assertThrows(LaunchFailure.class, () -> new DataFolder(file));
        assertEquals(1, told.getMessage().lines().count());
    }

    /** Uses the folder until it is killed. */
    static final class Using {

        public static void main(String[] arguments) throws Exception {
            DataFolder folder = new DataFolder(Path.of(arguments[0]));
            System.out.println("using " + folder.path());
            Thread.sleep(60_000);
        }
    }
}
