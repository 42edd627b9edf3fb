package kz.anyqtama.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import kz.anyqtama.launcher.Chromium;
import kz.anyqtama.launcher.EmbeddedDatabase;
import kz.anyqtama.launcher.MicroServer;

/**
 * The portal that browser and HTTP tests look at, started at the first use and once for all of them: the built WAR on
 * stock Payara Micro with a temporary database. Another server can be put in its place by {@link #use}.
 */
public final class PortalUnderTest {

    private static PortalUnderTest running;

    private final URI baseUrl;
    private final EmbeddedDatabase database;
    private Browser browser;

    private PortalUnderTest(URI baseUrl, EmbeddedDatabase database) {
        this.baseUrl = baseUrl;
        this.database = database;
    }

    public static synchronized PortalUnderTest start() {
        if (running == null) {
            EmbeddedDatabase database = EmbeddedDatabase.temporary();
            MicroServer server = new MicroServer(
                    Path.of(System.getProperty("anyqtama.micro", "target/payara-micro.jar")),
                    Path.of(System.getProperty("anyqtama.war", "target/anyqtama.war")),
                    MicroServer.freePort(), folder(), database.environment(), List.of());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "portal-closer"));
            server.awaitReady(() -> { });
            running = new PortalUnderTest(server.address(), database);
        }
        return running;
    }

    /** Lets the tests look at a server that somebody else has started. */
    public static synchronized void use(URI baseUrl, EmbeddedDatabase database) {
        running = new PortalUnderTest(baseUrl, database);
    }

    /** Ends with a slash. */
    public URI baseUrl() {
        return baseUrl;
    }

    /** As the application connects. */
    public DataSource database() {
        return database.asApplication();
    }

    /** As the schema's owner connects: for what the application itself may not do. */
    public DataSource databaseAsOwner() {
        return database.asOwner();
    }

    /** The password of every demo account. */
    public String demoPassword() {
        return database.environment().get("ANYQTAMA_DEMO_PASSWORD");
    }

    /** One browser for all tests; each takes a context of its own from it. Playwright is for one thread. */
    public Browser browser() {
        if (browser == null) {
            browser = Playwright.create().chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Chromium.executable())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                            "--disable-background-networking", "--disable-component-update", "--disable-sync")));
        }
        return browser;
    }

    private static Path folder() {
        try {
            return Files.createDirectories(Path.of("target", "portal-under-test").toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
