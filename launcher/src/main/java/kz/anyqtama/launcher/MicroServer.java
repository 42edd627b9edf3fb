package kz.anyqtama.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The portal on a stock Payara Micro: a child process that listens on the loopback interface alone, without a cluster,
 * with a bounded heap. Its settings come by environment, since a command line can be read by everybody on the machine.
 */
public final class MicroServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String LOOPBACK_ONLY = "set configs.config.server-config.network-config.network-listeners"
            + ".network-listener.http-listener.address=127.0.0.1\n";

    private final Process process;
    private final OrphanGuard guard;
    private final URI address;
    private final Path log;

    /**
     * Starts it; {@link #awaitReady} tells when it answers.
     *
     * @param folder  for its log and for what it unpacks, emptied of the last run's
     * @param options of the virtual machine, besides those that keep it small
     */
    public MicroServer(Path microJar, Path war, int port, Path folder, Map<String, String> environment, List<String> options) {
        address = URI.create("http://localhost:" + port + "/");
        log = folder.resolve("server.log");
        try {
            Folders.delete(folder.resolve("tmp"));
            Path temporary = Files.createDirectories(folder.resolve("tmp"));
            Path preBoot = Files.writeString(folder.resolve("pre-boot.asadmin"), LOOPBACK_ONLY);
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx640m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError",
                    "-Dfile.encoding=UTF-8", "-Djava.io.tmpdir=" + temporary));
            command.addAll(options);
            command.addAll(List.of(
                    "-jar", microJar.toString(), "--deploy", war.toString(), "--contextroot", "/",
                    "--port", Integer.toString(port), "--nohazelcast", "--disablephonehome",
                    "--prebootcommandfile", preBoot.toString()));
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            builder.environment().put("ANYQTAMA_URL", "http://localhost:" + port);
            process = builder.start();
            guard = new OrphanGuard(process.pid(), "TERM");
        } catch (IOException e) {
            throw new LaunchFailure("Payara Micro cannot be started: " + e, e);
        }
    }

    public URI address() {
        return address;
    }

    /**
     * Returns when the portal and its database answer.
     *
     * @param progress is run about once a second until then
     * @throws LaunchFailure if the server ends, refuses the application or takes too long
     */
    public void awaitReady(Runnable progress) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Readiness ready = new Readiness(address);
        while (!ready.answered()) {
            if (!process.isAlive()) {
                throw new LaunchFailure("The portal ended while starting" + reason());
            }
            if (refusedApplication()) {
                throw new LaunchFailure("The portal does not start" + reason());
            }
            if (System.nanoTime() > deadline) {
                throw new LaunchFailure("The portal was not ready after " + PATIENCE.toSeconds() + " s" + reason());
            }
            progress.run();
            pause();
        }
    }

    /** Waits until the server ends, whatever ends it. */
    public void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            guard.close();
        } catch (InterruptedException | IOException e) {
            process.destroyForcibly();
        }
    }

    /** A port of the loopback interface that nobody listens on now. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LaunchFailure("No free port: " + e, e);
        }
    }

    private boolean refusedApplication() {
        return logLines().anyMatch(line -> line.contains("Exception while preparing the app") || line.contains("Exception while loading the app"));
    }

    /** What the log says of the reason, if it does, and where the log is. */
    private String reason() {
        String told = after("Anyqtama does not start: ").or(() -> after("Caused by: ")).map(cause -> ": " + cause).orElse("");
        return told + " (log: " + log + ")";
    }

    /** The rest of the last line of the log that has these words. */
    private Optional<String> after(String words) {
        return logLines().filter(line -> line.contains(words)).reduce((earlier, later) -> later)
                .map(line -> line.substring(line.indexOf(words) + words.length()));
    }

    private Stream<String> logLines() {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            throw new LaunchFailure("Interrupted while the portal started", e);
        }
    }
}
