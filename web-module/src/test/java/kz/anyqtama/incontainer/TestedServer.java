package kz.anyqtama.incontainer;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kz.anyqtama.launcher.EmbeddedDatabase;
import kz.anyqtama.launcher.MicroServer;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Gives the server of the in-container tests its database and port, before its configuration is read. */
public class TestedServer implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Preparation.class);
    }

    /** Starts the database when the first in-container test is about to start. */
    public static class Preparation {

        public void prepare(@Observes(precedence = 100) ManagerStarted event) throws IOException {
            Path folder = Files.createDirectories(Path.of("target", "tested-server").toAbsolutePath());
            Path settings = folder.resolve("settings.properties");
            String port = Integer.toString(MicroServer.freePort());
            Properties properties = EmbeddedDatabase.temporary().properties();
            properties.setProperty("tested.port", port);
            try (Writer out = Files.newBufferedWriter(settings)) {
                properties.store(out, null);
            }
            Files.writeString(folder.resolve("pre-boot.asadmin"), "set configs.config.server-config.network-config"
                    + ".network-listeners.network-listener.http-listener.address=127.0.0.1\n");
            System.setProperty("tested.folder", folder.toString());
            System.setProperty("tested.port", port);
            System.setProperty("tested.micro", Path.of(System.getProperty("anyqtama.micro", "target/payara-micro.jar")).toAbsolutePath().toString());
        }
    }
}
