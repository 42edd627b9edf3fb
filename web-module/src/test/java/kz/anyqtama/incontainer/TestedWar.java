package kz.anyqtama.incontainer;

import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of all in-container tests: the WAR as it is built, with the classes of this package. */
public class TestedWar {

    @Deployment
    public static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "tested.war")
                .importFrom(new File(System.getProperty("anyqtama.war", "target/anyqtama.war")))
                .as(WebArchive.class)
                .addPackages(true, Filters.exclude(TestedServer.class, TestedWar.class), "kz.anyqtama.incontainer");
    }
}
