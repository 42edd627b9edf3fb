package kz.anyqtama.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Passwords as they are kept: PBKDF2 with HMAC-SHA-256, its iterations and salt beside the hash. */
@ApplicationScoped
public class Passwords {

    private static final String SCHEME = "pbkdf2-sha256";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private int iterations;
    private String nobodys;

    protected Passwords() {
    }

    @Inject
    public Passwords(@ConfigProperty(name = "anyqtama.password.iterations", defaultValue = "310000") int iterations) {
        this.iterations = iterations;
        this.nobodys = hash("the password of nobody");
    }

    /** The form in which a password is kept; another each time. */
    public String hash(String password) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return String.join("$", SCHEME, String.valueOf(iterations), hex(salt), hex(derive(password, salt, iterations)));
    }

    /**
     * Whether the password is the one kept.
     *
     * @param kept null where there is no account or no password: the answer is no, after the same time
     */
    public boolean matches(String password, String kept) {
        String[] parts = (kept == null ? nobodys : kept).split("\\$");
        byte[] salt = HexFormat.of().parseHex(parts[2]);
        byte[] tried = derive(password, salt, Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(tried, HexFormat.of().parseHex(parts[3])) && kept != null;
    }

    /** Whether it was kept with fewer iterations than are asked now. */
    public boolean isWeak(String kept) {
        return Integer.parseInt(kept.split("\\$")[1]) < iterations;
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        var spec = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            spec.clearPassword();
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
