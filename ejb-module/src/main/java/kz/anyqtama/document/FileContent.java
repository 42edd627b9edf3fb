package kz.anyqtama.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import kz.anyqtama.access.Refusal;

/** Tells what a file is from its content alone; neither its name nor what the browser says of it is believed. */
final class FileContent {

    /** A PDF reader looks for the beginning of a PDF so far into a file. */
    private static final int PDF_SEARCH = 1024;
    private static final int ZIP_END = 22;
    private static final int ZIP_COMMENT = 0xFFFF;

    private FileContent() {
    }

    /**
     * The type of a file.
     *
     * @throws Refusal fileWrongType, when the content is none of the types or can be read as another one too;
     *                 fileBroken, when it is broken or ends too early; fileEncrypted (S8)
     */
    static FileType typeOf(Path file) throws IOException {
        String head;
        String tail;
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            head = read(bytes, 0, PDF_SEARCH);
            tail = read(bytes, Math.max(0, bytes.length() - ZIP_END - ZIP_COMMENT), ZIP_END + ZIP_COMMENT);
        }
        FileType type = Arrays.stream(FileType.values()).filter(t -> head.startsWith(t.magic())).findFirst()
                .orElseThrow(() -> refusal("fileWrongType"));
        if (type != FileType.PDF && head.contains(FileType.PDF.magic()) || endsAsZip(tail)) {
            throw refusal("fileWrongType");
        }
        try {
            type.check(file);
        } catch (Refusal told) {
            throw told;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw refusal("fileBroken");
        }
        return type;
    }

    static Refusal refusal(String code, Object... arguments) {
        return Refusal.input(code, "file", "S8", arguments);
    }

    /** An archive is read from its end: a last record whose comment reaches exactly to the end of the file. */
    private static boolean endsAsZip(String tail) {
        for (int at = tail.lastIndexOf("PK\u0005\u0006"); at >= 0; at = tail.lastIndexOf("PK\u0005\u0006", at - 1)) {
            int end = at + ZIP_END;
            if (end <= tail.length() && end + tail.charAt(end - 2) + (tail.charAt(end - 1) << 8) == tail.length()) {
                return true;
            }
        }
        return false;
    }

    private static String read(RandomAccessFile bytes, long from, int most) throws IOException {
        byte[] part = new byte[(int) Math.min(most, bytes.length() - from)];
        bytes.seek(from);
        bytes.readFully(part);
        return new String(part, ISO_8859_1);
    }
}
