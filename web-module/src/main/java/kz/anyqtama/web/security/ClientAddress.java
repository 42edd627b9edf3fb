package kz.anyqtama.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/**
 * The address a request comes from. Behind proxies, whose addresses {@code anyqtama.proxies} lists, it is the nearest
 * one in {@code X-Forwarded-For} that is not a proxy; the header of anybody else is not believed.
 */
@ApplicationScoped
public class ClientAddress {

    private Set<String> proxies = Set.of();

    protected ClientAddress() {
    }

    @Inject
    public ClientAddress(Config config) {
        this(Set.of(config.getOptionalValue("anyqtama.proxies", String[].class).orElse(new String[0])));
    }

    ClientAddress(Set<String> proxies) {
        this.proxies = proxies;
    }

    public String of(HttpServletRequest request) {
        List<String> way = new ArrayList<>();
        Collections.list(request.getHeaders("X-Forwarded-For"))
                .forEach(header -> List.of(header.split(",")).forEach(hop -> way.add(hop.strip())));
        way.add(request.getRemoteAddr());
        Collections.reverse(way);
        return way.stream().filter(hop -> !proxies.contains(hop)).findFirst().orElse(request.getRemoteAddr());
    }
}
