package kz.anyqtama.ear;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kz.anyqtama.launcher.LaunchFailure;
import kz.anyqtama.launcher.MicroServer;
import kz.anyqtama.launcher.OrphanGuard;
import kz.anyqtama.launcher.Readiness;

/** The built EAR on a Payara Server with a domain of its own: on the loopback interface, on free ports, not clustered. */
final class PayaraServer implements AutoCloseable {

    private static final String DOMAIN = "tested";
    private static final long PATIENCE_SECONDS = 300;

    private final Path home;
    private final Path domains;
    private final int adminPort = MicroServer.freePort();
    private final URI address;
    private final Map<String, String> environment;
    private final OrphanGuard guard;

    /** @param home the unpacked distribution, of which nothing is changed */
    PayaraServer(Path home, Path domains, Map<String, String> environment) throws IOException {
        this.home = home;
        this.domains = domains;
        int port = MicroServer.freePort();
        address = URI.create("http://localhost:" + port + "/");
        this.environment = new HashMap<>(environment);
        this.environment.put("ANYQTAMA_URL", "http://localhost:" + port);
        TestedDomain.make(home.resolve("glassfish/domains/domain1"), domains.resolve(DOMAIN), adminPort, port);
        asadmin("start-domain", "--domaindir", domains.toString(), DOMAIN);
        guard = new OrphanGuard(Long.parseLong(Files.readString(domains.resolve(DOMAIN).resolve("config/pid")).strip()), "TERM");
    }

    URI address() {
        return address;
    }

    /** Deploys it and waits until it and its database are ready. */
    void deploy(Path ear) throws IOException, InterruptedException {
        asadmin("--port", Integer.toString(adminPort), "deploy", "--name", "anyqtama", ear.toString());
        Readiness ready = new Readiness(address);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!ready.answered()) {
            if (System.nanoTime() > deadline) {
                throw new LaunchFailure("The EAR was not ready, see " + domains.resolve(DOMAIN).resolve("logs/server.log"));
            }
            Thread.sleep(500);
        }
    }

    @Override
    public void close() throws IOException {
        asadmin("stop-domain", "--domaindir", domains.toString(), "--kill=true", DOMAIN);
        guard.close();
    }

    private void asadmin(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", home.resolve("bin/asadmin").toString(), "--interactive=false"));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(domains, "asadmin-", ".log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        builder.environment().put("AS_START_TIMEOUT", Long.toString(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS)));
        try {
            if (builder.start().waitFor() != 0) {
                throw new LaunchFailure("asadmin " + String.join(" ", arguments) + " failed:\n" + Files.readString(output));
            }
        } catch (InterruptedException e) {
            throw new LaunchFailure("Interrupted in asadmin " + arguments[0], e);
        }
    }
}
