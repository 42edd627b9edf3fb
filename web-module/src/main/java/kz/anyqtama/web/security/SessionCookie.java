package kz.anyqtama.web.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The session's cookie goes over https alone, unless {@code anyqtama.cookies.secure} is false, as in a run on one's own
 * machine. No script sees it and no other site's form sends it.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setSecure(ConfigProvider.getConfig().getOptionalValue("anyqtama.cookies.secure", Boolean.class).orElse(true));
        cookie.setAttribute("SameSite", "Lax");
    }
}
