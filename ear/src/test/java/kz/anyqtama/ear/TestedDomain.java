package kz.anyqtama.ear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.anyqtama.launcher.Folders;
import kz.anyqtama.launcher.MicroServer;

/** A copy of the distribution's domain that other servers on the machine do not meet. */
final class TestedDomain {

    private static final List<String> OTHER_PORTS = List.of("8181", "3700", "3820", "3920", "8686");

    private TestedDomain() {
    }

    static void make(Path original, Path domain, int adminPort, int httpPort) throws IOException {
        Folders.delete(domain);
        Files.createDirectories(domain.getParent());
        try (Stream<Path> paths = Files.walk(original)) {
            for (Path path : paths.toList()) {
                Files.copy(path, domain.resolve(original.relativize(path)));
            }
        }
        Path settings = domain.resolve("config/domain.xml");
        String xml = Files.readString(settings)
                .replace("0.0.0.0", "127.0.0.1")
                .replace("<network-listener port=", "<network-listener address=\"127.0.0.1\" port=")
                .replace("<hazelcast-config-specific-configuration>", "<hazelcast-config-specific-configuration enabled=\"false\">")
                // Without this element the server adds one that listens for messages on every interface.
                .replaceFirst("<iiop-service>", "<jms-service type=\"DISABLED\" default-jms-host=\"none\"><jms-host name=\"none\"/></jms-service><iiop-service>")
                .replace("osgi.shell.telnet.port=6666", "osgi.shell.telnet.port=" + MicroServer.freePort())
                .replace("port=\"4848\"", port(adminPort))
                .replace("port=\"8080\"", port(httpPort));
        for (String other : OTHER_PORTS) {
            xml = xml.replace(port(Integer.parseInt(other)), port(MicroServer.freePort()));
        }
        Files.writeString(settings, xml);
    }

    private static String port(int number) {
        return "port=\"" + number + "\"";
    }
}
