package kz.anyqtama.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Whether a PDF can be opened by anybody and is all there. */
final class PdfStructure {

    private static final int END_SEARCH = 1024;

    private PdfStructure() {
    }

    static void check(Path file) throws IOException {
        // The reader mends what is broken off, so the end is looked for first.
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(END_SEARCH, bytes.length())];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            if (!new String(tail, ISO_8859_1).contains("%%EOF")) {
                throw new IOException("no end");
            }
        }
        try (var source = new RandomAccessReadBufferedFile(file); PDDocument pdf = new BoundedPdfParser(source).parse()) {
            if (pdf.isEncrypted()) {
                throw FileContent.refusal("fileEncrypted");
            }
            int pages = 0;
            for (PDPage page : pdf.getPages()) {
                page.getMediaBox();
                pages++;
            }
            if (pages == 0) {
                throw new IOException("no page");
            }
        } catch (InvalidPasswordException locked) {
            throw FileContent.refusal("fileEncrypted");
        }
    }
}
