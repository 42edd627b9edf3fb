package kz.anyqtama.ear;

import java.nio.file.Path;
import kz.anyqtama.launcher.EmbeddedDatabase;
import kz.anyqtama.web.AccountStoryIT;
import kz.anyqtama.web.PortalUnderTest;
import kz.anyqtama.web.StartIT;
import kz.anyqtama.web.story.MainStoryIT;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** The EAR, as it is built, on Payara Server: the same stories that the WAR on Payara Micro is told. */
class EarIT {

    private static PayaraServer server;

    @BeforeAll
    static void deploy() throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.temporary();
        server = new PayaraServer(Path.of(System.getProperty("anyqtama.payara")), Path.of("target", "domains").toAbsolutePath(), database.environment());
        server.deploy(Path.of(System.getProperty("anyqtama.ear")));
        PortalUnderTest.use(server.address(), database);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Nested
    class Start extends StartIT {
    }

    @Nested
    class Accounts extends AccountStoryIT {
    }

    @Nested
    class Issue extends MainStoryIT {
    }
}
