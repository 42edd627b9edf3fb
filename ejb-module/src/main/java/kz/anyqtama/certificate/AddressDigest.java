package kz.anyqtama.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.Config;

/**
 * A keyed digest of an address: the same address is recognised, and nobody without the key can tell which it is. With
 * no key configured each start has one of its own. Of an IPv6 address the network of 64 bits counts, which one person has.
 */
@ApplicationScoped
public class AddressDigest {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int NETWORK = 8;

    private final SecretKeySpec key;

    /** For the container's proxy. */
    protected AddressDigest() {
        this(Optional.empty());
    }

    @Inject
    public AddressDigest(Config config) {
        this(config.getOptionalValue("anyqtama.check.key", String.class));
    }

    AddressDigest(Optional<String> configured) {
        key = new SecretKeySpec(configured.map(k -> k.getBytes(StandardCharsets.UTF_8)).orElseGet(AddressDigest::random), ALGORITHM);
    }

    byte[] of(String address) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(network(address));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] network(String address) {
        if (address.indexOf(':') >= 0) {
            try {
                byte[] bytes = InetAddress.getByName(address).getAddress();
                return bytes.length > NETWORK ? Arrays.copyOf(bytes, NETWORK) : bytes;
            } catch (UnknownHostException notAnAddress) {
                return address.getBytes(StandardCharsets.UTF_8);
            }
        }
        return address.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
