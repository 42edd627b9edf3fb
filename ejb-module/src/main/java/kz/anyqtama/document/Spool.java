package kz.anyqtama.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import kz.anyqtama.access.Refusal;

/** An upload on its way: on disk, hashed, not yet believed. Gone when closed. */
final class Spool implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final Path file;
    private final MessageDigest digest = sha256();
    private long size;

    private Spool(Path file) {
        this.file = file;
    }

    /**
     * Takes the stream to its end.
     *
     * @param most bytes
     * @throws Refusal fileEmpty; fileTooLarge, as soon as there are more bytes than that
     */
    static Spool of(InputStream content, long most) throws IOException {
        var spool = new Spool(Files.createTempFile("upload", null));
        try {
            spool.fill(content, most);
            return spool;
        } catch (IOException | RuntimeException failed) {
            spool.close();
            throw failed;
        }
    }

    private void fill(InputStream content, long most) throws IOException {
        try (var out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > most) {
                    throw FileContent.refusal("fileTooLarge", most / (1024 * 1024));
                }
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw FileContent.refusal("fileEmpty");
        }
    }

    Path file() {
        return file;
    }

    long size() {
        return size;
    }

    byte[] hash() {
        return digest.digest();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
