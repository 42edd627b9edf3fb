package kz.anyqtama.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills an empty demo database before the first request. That the database is the embedded one has been checked before. */
@Singleton
@Startup
@DenyAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStart {

    @Inject
    @ConfigProperty(name = "anyqtama.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "anyqtama.demo.dossiers", defaultValue = "false")
    private boolean dossiers;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoPlay play;

    @PostConstruct
    void fill() {
        if (demo && people.openAccounts() && dossiers) {
            play.sixtyDossiers();
        }
    }
}
