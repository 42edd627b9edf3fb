package kz.anyqtama.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of the browser tests: the one that the environment variable CHROMIUM names, or one on the path. */
public final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final String HOW = "The browser tests need Chromium: install it (Debian: apt-get install chromium),"
            + " or name one by the environment variable CHROMIUM, or leave them out by -DskipITs";

    private Chromium() {
    }

    /** Makes sure that there is one; where that is allowed, as root on Debian, by installing it. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (find().isPresent()) {
            return;
        }
        if (!mayInstall()) {
            throw new LaunchFailure(HOW);
        }
        System.out.println("Chromium is missing: installing it");
        if (run("apt-get", "-q", "update") != 0 || run("apt-get", "-q", "install", "-y", "--no-install-recommends", "chromium") != 0
                || find().isEmpty()) {
            throw new LaunchFailure("Chromium could not be installed. " + HOW);
        }
    }

    /** @throws LaunchFailure if there is none, with how to get one */
    public static Path executable() {
        return find().orElseThrow(() -> new LaunchFailure(HOW));
    }

    private static Optional<Path> find() {
        String named = System.getenv("CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        return NAMES.stream().flatMap(Chromium::onPath).findFirst();
    }

    private static Stream<Path> onPath(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, name)).filter(Files::isExecutable);
    }

    private static boolean mayInstall() {
        boolean named = System.getenv("CHROMIUM") != null && !System.getenv("CHROMIUM").isBlank();
        return !named && "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/etc/debian_version"))
                && onPath("apt-get").findAny().isPresent();
    }

    private static int run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        return builder.start().waitFor();
    }
}
