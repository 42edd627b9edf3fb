package kz.anyqtama.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether cookies go over https alone: {@code anyqtama.cookies.secure}, true unless the run is on one's own machine. */
@ApplicationScoped
public class Cookies {

    @Inject
    @ConfigProperty(name = "anyqtama.cookies.secure", defaultValue = "true")
    private boolean secure;

    public boolean areSecure() {
        return secure;
    }
}
