package kz.anyqtama.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What guards the door, from the configuration. Durations are in the form of ISO 8601 (PT30M). */
@ApplicationScoped
public class DoorRules {

    @Inject
    @ConfigProperty(name = "anyqtama.login.free-attempts", defaultValue = "5")
    private int freeAttempts;
    @Inject
    @ConfigProperty(name = "anyqtama.login.first-lock", defaultValue = "PT1M")
    private Duration firstLock;
    @Inject
    @ConfigProperty(name = "anyqtama.login.longest-lock", defaultValue = "PT1H")
    private Duration longestLock;
    @Inject
    @ConfigProperty(name = "anyqtama.login.forgotten-after", defaultValue = "PT24H")
    private Duration forgottenAfter;
    @Inject
    @ConfigProperty(name = "anyqtama.address.free-attempts", defaultValue = "50")
    private int addressFreeAttempts;
    @Inject
    @ConfigProperty(name = "anyqtama.session.idle", defaultValue = "PT30M")
    private Duration idle;
    @Inject
    @ConfigProperty(name = "anyqtama.session.longest", defaultValue = "PT12H")
    private Duration longest;
    @Inject
    @ConfigProperty(name = "anyqtama.session.most", defaultValue = "5")
    private int mostSessions;
    @Inject
    @ConfigProperty(name = "anyqtama.session.checked-every", defaultValue = "PT30S")
    private Duration checkedEvery;
    @Inject
    @ConfigProperty(name = "anyqtama.recovery.valid", defaultValue = "PT1H")
    private Duration recoveryValid;
    @Inject
    @ConfigProperty(name = "anyqtama.registration.valid", defaultValue = "PT24H")
    private Duration registrationValid;
    @Inject
    @ConfigProperty(name = "anyqtama.url", defaultValue = "http://localhost:8080")
    private String url;

    /** For one login, whether or not there is such an account. */
    public Lockout forLogin() {
        return new Lockout(freeAttempts, firstLock, longestLock, forgottenAfter);
    }

    /** For one address, behind which many people may sit. */
    public Lockout forAddress() {
        return new Lockout(addressFreeAttempts, firstLock, longestLock, firstLock.multipliedBy(addressFreeAttempts));
    }

    /** A session ends after this time without a request. */
    public Duration idle() {
        return idle;
    }

    /** A session ends this long after its beginning, whatever is done in it. */
    public Duration longest() {
        return longest;
    }

    /** Sessions of one account at a time; one more ends the oldest. */
    public int mostSessions() {
        return mostSessions;
    }

    /** How long a session that was ended elsewhere, or a role taken away, may still be seen as before. */
    public Duration checkedEvery() {
        return checkedEvery;
    }

    public Duration recoveryValid() {
        return recoveryValid;
    }

    public Duration registrationValid() {
        return registrationValid;
    }

    /** The portal's address as people reach it, for links in letters, without a slash at the end. */
    public String url() {
        return url;
    }
}
