package kz.anyqtama.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Whether cookies go over https alone: {@code anyqtama.cookies.secure}, by default everywhere but in the demonstration. */
@ApplicationScoped
public class Cookies {

    public boolean areSecure() {
        return secure();
    }

    static boolean secure() {
        Config config = ConfigProvider.getConfig();
        boolean demo = config.getOptionalValue("anyqtama.demo", Boolean.class).orElse(false);
        return config.getOptionalValue("anyqtama.cookies.secure", Boolean.class).orElse(!demo);
    }
}
