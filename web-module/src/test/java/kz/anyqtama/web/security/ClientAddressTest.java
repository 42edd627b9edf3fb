package kz.anyqtama.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private static final String PROXY = "10.0.0.5";
    private final ClientAddress address = new ClientAddress(Set.of(PROXY, "10.0.0.6"));

    @Test
    void withoutAProxyTheHeaderIsNotBelieved() {
        assertEquals("203.0.113.7", address.of(request("203.0.113.7", "198.51.100.1")));
    }

    @Test
    void behindProxiesItIsTheNearestThatIsNone() {
        assertEquals("203.0.113.7", address.of(request(PROXY, "203.0.113.7")));
        assertEquals("203.0.113.7", address.of(request(PROXY, "198.51.100.1, 203.0.113.7, 10.0.0.6")));
        assertEquals("203.0.113.7", address.of(request(PROXY, "198.51.100.1", "203.0.113.7")));
    }

    @Test
    void aProxyThatTellsNothingCountsItself() {
        assertEquals(PROXY, address.of(request(PROXY)));
    }

    private static HttpServletRequest request(String remote, String... forwarded) {
        return (HttpServletRequest) Proxy.newProxyInstance(ClientAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> remote;
                    case "getHeaders" -> Collections.enumeration(List.of(forwarded));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
