package kz.anyqtama.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The default run: a kept database and the portal on this machine alone, until Ctrl-C.
 * System properties: {@code anyqtama.port} (8080), {@code anyqtama.data} (folder of the data),
 * {@code anyqtama.war} and {@code anyqtama.micro} (what to run).
 */
public final class Run {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private volatile boolean ending;

    public static void main(String[] arguments) throws InterruptedException {
        Run run = new Run();
        Runtime.getRuntime().addShutdownHook(new Thread(run::end, "ending"));
        try {
            run.start();
        } catch (LaunchFailure failure) {
            System.err.println("Anyqtama: " + failure.getMessage());
            System.exit(1);
        }
    }

    private void start() throws InterruptedException {
        int port = Integer.getInteger("anyqtama.port", 8080);
        requireJdk();
        DataFolder folder = open(() -> new DataFolder(Path.of(System.getProperty("anyqtama.data", ".data"))));
        requireFree(port);

        say("Database: starting in " + folder.path());
        EmbeddedDatabase database = open(() -> EmbeddedDatabase.keptIn(folder));
        say("Portal: starting, its log is " + folder.file("server").resolve("server.log"));
        MicroServer server = open(() -> new MicroServer(property("anyqtama.micro"), property("anyqtama.war"), port,
                created(folder.file("server")), settings(database, port), List.of()));
        server.awaitReady(() -> System.out.print("."));
        System.out.println();
        DemoAccounts.print(System.out);
        say("Anyqtama is at " + server.address() + "   (Ctrl-C stops it)");

        server.awaitEnd();
        if (!ending) {
            throw new LaunchFailure("The portal ended by itself (log: " + folder.file("server").resolve("server.log") + ")");
        }
    }

    private static Map<String, String> settings(EmbeddedDatabase database, int port) {
        Map<String, String> settings = new TreeMap<>(database.environment());
        settings.put("ANYQTAMA_DEMO_DOSSIERS", "true");
        settings.put("ANYQTAMA_URL", "http://localhost:" + port);
        return settings;
    }

    private static void requireJdk() {
        if (Runtime.version().feature() != 17) {
            throw new LaunchFailure("JDK 17 is needed, this is " + Runtime.version() + ": set JAVA_HOME");
        }
    }

    private static void requireFree(int port) {
        try {
            for (InetAddress address : InetAddress.getAllByName("localhost")) {
                new ServerSocket(port, 1, address).close();
            }
        } catch (IOException e) {
            throw new LaunchFailure("Port " + port + " is taken: stop what listens there, or choose another by -Danyqtama.port=...", e);
        }
    }

    /** What is being started when the end comes is started to its end first, so that it can be stopped. */
    private synchronized <T extends AutoCloseable> T open(Supplier<T> starting) {
        if (ending) {
            throw new LaunchFailure("stopped while starting");
        }
        T part = starting.get();
        started.push(part);
        return part;
    }

    /** Stops what was started, the newest first. */
    private void end() {
        ending = true;
        synchronized (this) {
            if (started.size() > 1) {
                say("\nStopping");
            }
            while (!started.isEmpty()) {
                try {
                    started.pop().close();
                } catch (Exception e) {
                    System.err.println("Anyqtama: " + e.getMessage());
                }
            }
        }
    }

    private static Path property(String name) {
        String value = System.getProperty(name);
        if (value == null || !Files.exists(Path.of(value))) {
            throw new LaunchFailure("The system property " + name + " names no file: " + value);
        }
        return Path.of(value);
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new LaunchFailure("The folder " + folder + " cannot be made: " + e, e);
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
