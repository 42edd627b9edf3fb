package kz.anyqtama.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The embedded database's random passwords: of its superuser, of the schema's owner and of the application's user.
 *
 * @param token what the database carries as its setting {@code anyqtama.embedded}, so that the application can tell it
 */
record Passwords(String superuser, String owner, String application, String token) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Passwords random() {
        return new Passwords(secret(), secret(), secret(), secret());
    }

    /** Those kept in the file, or new ones that are then kept there, readable by the file's owner alone. */
    static Passwords keptIn(Path file) throws IOException {
        if (Files.exists(file)) {
            Properties kept = new Properties();
            try (Reader in = Files.newBufferedReader(file)) {
                kept.load(in);
            }
            return new Passwords(kept.getProperty("superuser"), kept.getProperty("owner"),
                    kept.getProperty("application"), kept.getProperty("token"));
        }
        Passwords made = random();
        made.keepIn(file);
        return made;
    }

    Passwords {
        if (superuser == null || owner == null || application == null || token == null) {
            throw new LaunchFailure("The database's passwords are incomplete: the data folder is broken");
        }
    }

    private void keepIn(Path file) throws IOException {
        Properties kept = new Properties();
        kept.setProperty("superuser", superuser);
        kept.setProperty("owner", owner);
        kept.setProperty("application", application);
        kept.setProperty("token", token);
        createPrivate(file);
        try (Writer out = Files.newBufferedWriter(file)) {
            kept.store(out, null);
        }
    }

    /** An empty file that its owner alone may read and write. */
    static void createPrivate(Path file) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static String secret() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
