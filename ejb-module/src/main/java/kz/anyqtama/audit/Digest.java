package kz.anyqtama.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, which every Java has. */
public final class Digest {

    private Digest() {
    }

    public static byte[] sha256(byte[] bytes) {
        return start().digest(bytes);
    }

    /** A digest to be fed piece by piece. */
    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
