package kz.anyqtama.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import kz.anyqtama.access.Refusal;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("S8")
class FileContentTest {

    static Stream<Arguments> whole() throws Exception {
        return Stream.of(
                Arguments.of("PDF", pdf(), FileType.PDF),
                Arguments.of("paper of our own", paper(), FileType.PDF),
                Arguments.of("PDF whose structure is packed", packed(1), FileType.PDF),
                Arguments.of("PNG", picture("png"), FileType.PNG),
                Arguments.of("JPEG", picture("jpeg"), FileType.JPEG),
                Arguments.of("JPEG with what a camera appends", joined(picture("jpeg"), "SEFH camera data".getBytes(UTF_8)), FileType.JPEG));
    }

    static Stream<Arguments> hostile() throws Exception {
        byte[] jpeg = picture("jpeg");
        byte[] png = picture("png");
        return Stream.of(
                Arguments.of("HTML named .pdf", "<html><script>alert(1)</script></html>".getBytes(UTF_8), "fileWrongType"),
                Arguments.of("ZIP", zip(), "fileWrongType"),
                Arguments.of("GIF", "GIF89a\0\0\0\0".getBytes(UTF_8), "fileWrongType"),
                Arguments.of("program", "MZ\0\0".getBytes(UTF_8), "fileWrongType"),
                Arguments.of("one byte", new byte[] {'%'}, "fileWrongType"),
                Arguments.of("zeros", new byte[4096], "fileWrongType"),
                Arguments.of("something before the PDF", joined("<html>".getBytes(UTF_8), pdf()), "fileWrongType"),
                Arguments.of("PDF that is a ZIP too", joined(pdf(), zip()), "fileWrongType"),
                Arguments.of("PNG that is a ZIP too", joined(png, zip()), "fileWrongType"),
                Arguments.of("JPEG that is a PDF too", withComment(jpeg, new String(pdf(), ISO_8859_1)), "fileWrongType"),
                Arguments.of("PDF encrypted with a password", encrypted("secret"), "fileEncrypted"),
                Arguments.of("PDF encrypted, opens without a password", encrypted(""), "fileEncrypted"),
                Arguments.of("PDF without a page", pages(0), "fileBroken"),
                Arguments.of("only the name of PDF", "%PDF-1.7\n%%EOF".getBytes(UTF_8), "fileBroken"),
                Arguments.of("PDF header, then noise", joined("%PDF-1.7\n".getBytes(UTF_8), noise(5000), "%%EOF".getBytes(UTF_8)), "fileBroken"),
                Arguments.of("PDF whose structure fills the memory", packed(100), "fileBroken"),
                Arguments.of("half a PDF", Arrays.copyOf(paper(), paper().length / 2), "fileBroken"),
                Arguments.of("PNG signature only", Arrays.copyOf(png, 8), "fileBroken"),
                Arguments.of("PNG with a wrong bit", flipped(png, png.length / 2), "fileBroken"),
                Arguments.of("JPEG header, then HTML", joined(Arrays.copyOf(jpeg, 3), "<html>".getBytes(UTF_8)), "fileBroken"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whole")
    void whatIsWholeIsToldByItsContent(String name, byte[] content, FileType type) throws IOException {
        assertEquals(type, typeOf(content));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("hostile")
    void whatIsNotWhatItMustBeIsRefused(String name, byte[] content, String code) {
        Refusal refusal = assertThrows(Refusal.class, () -> typeOf(content));
        assertEquals(code, refusal.code());
        assertEquals("S8", refusal.paragraph());
        assertEquals("file", refusal.field());
    }

    static Stream<byte[]> pictures() throws IOException {
        return Stream.of(picture("png"), picture("jpeg"));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aPictureBrokenOffAnywhereIsRefused(byte[] whole) {
        IntStream.iterate(12, length -> length < whole.length, length -> length + whole.length / 97).forEach(length -> {
            Refusal refusal = assertThrows(Refusal.class, () -> typeOf(Arrays.copyOf(whole, length)), () -> "cut at " + length + " of " + whole.length);
            assertEquals("fileBroken", refusal.code());
        });
    }

    @Test
    void aPdfBrokenOffAnywhereIsRefused() throws IOException {
        byte[] whole = paper();
        IntStream.iterate(12, length -> length < whole.length - 8, length -> length + whole.length / 23).forEach(length ->
                assertEquals("fileBroken", assertThrows(Refusal.class, () -> typeOf(Arrays.copyOf(whole, length))).code()));
    }

    @Test
    void emptyIsRefused() throws IOException {
        long before = spooled();
        assertEquals("fileEmpty", assertThrows(Refusal.class, () -> Spool.of(InputStream.nullInputStream(), 10)).code());
        assertEquals(before, spooled());
    }

    @Test
    void tooLargeIsRefusedWhileItStreams() throws IOException {
        long before = spooled();
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'x';
            }
        };
        assertEquals("fileTooLarge", assertThrows(Refusal.class, () -> Spool.of(endless, 1_000_000)).code());
        assertEquals(before, spooled());
        assertFalse(endless.given > 1_200_000, () -> "read " + endless.given);
    }

    @Test
    void justAsLargeAsAllowedIsTaken() throws Exception {
        byte[] content = noise(1000);
        Path file;
        try (Spool spool = Spool.of(new ByteArrayInputStream(content), 1000)) {
            file = spool.file();
            assertEquals(1000, spool.size());
            assertArrayEquals(content, Files.readAllBytes(file));
            assertArrayEquals(MessageDigest.getInstance("SHA-256").digest(content), spool.hash());
        }
        assertFalse(Files.exists(file));
    }

    @Test
    void whatBreaksOffOnItsWayLeavesNothing() throws IOException {
        long before = spooled();
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThrows(IOException.class, () -> Spool.of(broken, 1000));
        assertEquals(before, spooled());
    }

    @ParameterizedTest
    @MethodSource("names")
    void theNameIsKeptAsFarAsItIsHarmless(String given, String kept) {
        assertEquals(kept, FileName.of(given, FileType.PDF));
    }

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("Диплом Әйгүл.pdf", "Диплом Әйгүл.pdf"),
                Arguments.of("C:\\Users\\a\\passport.PDF", "passport.pdf"),
                Arguments.of("../../etc/passwd", "passwd.pdf"),
                Arguments.of("evil.html", "evil.html.pdf"),
                Arguments.of("a\r\nSet-Cookie: x.pdf", "aSet-Cookie x.pdf"),
                Arguments.of("fdp\u202eexe.pdf", "fdpexe.pdf"),
                Arguments.of("...pdf", "pdf.pdf"),
                Arguments.of(".pdf", "pdf.pdf"),
                Arguments.of("", "document.pdf"),
                Arguments.of(null, "document.pdf"),
                Arguments.of("\"><script>.pdf", "script.pdf"));
    }

    @ParameterizedTest
    @EnumSource(FileType.class)
    void aLongNameKeepsItsExtension(FileType type) {
        String kept = FileName.of("Ж".repeat(500) + type.extensions().get(0), type);
        assertEquals(FileName.LONGEST, kept.length());
        assertEquals(kept, FileName.of(kept, type));
    }

    private static FileType typeOf(byte[] content) throws IOException {
        Path file = Files.createTempFile("content", null);
        try {
            Files.write(file, content);
            return FileContent.typeOf(file);
        } finally {
            Files.delete(file);
        }
    }

    private static long spooled() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(f -> f.getFileName().toString().startsWith("upload")).count();
        }
    }

    private static byte[] paper() throws IOException {
        var out = new ByteArrayOutputStream();
        Press.print(Samples.missing(), out);
        return out.toByteArray();
    }

    private static byte[] pdf() throws IOException {
        return pages(1);
    }

    private static byte[] pages(int pages) throws IOException {
        try (var pdf = new PDDocument(); var out = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                pdf.addPage(new PDPage());
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] encrypted(String password) throws IOException {
        try (var pdf = new PDDocument(); var out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            pdf.save(out);
            return out.toByteArray();
        }
    }

    /** A PDF whose catalog lies in a packed part of so many megabytes of nothing. */
    private static byte[] packed(int megabytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write("2 0 3 40 ".getBytes(UTF_8));
            deflater.write("%-40s".formatted("<< /Type/Catalog /Pages 3 0 R >>").getBytes(UTF_8));
            deflater.write("<< /Type/Pages /Kids [4 0 R] /Count 1 >>".getBytes(UTF_8));
            byte[] blank = new byte[1024 * 1024];
            Arrays.fill(blank, (byte) ' ');
            for (int i = 0; i < megabytes; i++) {
                deflater.write(blank);
            }
        }
        byte[] part = joined("%%PDF-1.7\n1 0 obj\n<< /Type/ObjStm /N 2 /First 9 /Filter/FlateDecode /Length %d >>\nstream\n"
                .formatted(packed.size()).getBytes(UTF_8), packed.toByteArray(), "\nendstream\nendobj\n".getBytes(UTF_8));
        byte[] page = "4 0 obj\n<< /Type/Page /Parent 3 0 R /MediaBox [0 0 10 10] >>\nendobj\n".getBytes(UTF_8);
        int index = part.length + page.length;
        byte[] entries = ByteBuffer.allocate(24)
                .put(new byte[] {0, 0, 0, 0}).put((byte) 1).put(bytes(9)).put(new byte[] {2, 0, 0, 1}).put(new byte[] {2, 0, 0, 1})
                .put((byte) 1).put(bytes(part.length)).put((byte) 1).put(bytes(index)).array();
        return joined(part, page, "5 0 obj\n<< /Type/XRef /Size 6 /W [1 3 0] /Root 2 0 R /Length 24 >>\nstream\n".getBytes(UTF_8),
                entries, "\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n".formatted(index).getBytes(UTF_8));
    }

    private static byte[] bytes(int threeBytes) {
        return new byte[] {(byte) (threeBytes >> 16), (byte) (threeBytes >> 8), (byte) threeBytes};
    }

    private static byte[] picture(String format) throws IOException {
        var image = new BufferedImage(200, 120, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int x = 0; x < 200; x++) {
            for (int y = 0; y < 120; y++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] zip() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write("<html>".getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    /** A JPEG with a comment segment right after its start. */
    private static byte[] withComment(byte[] jpeg, String comment) {
        byte[] text = comment.getBytes(ISO_8859_1);
        byte[] segment = joined(new byte[] {(byte) 0xFF, (byte) 0xFE, (byte) ((text.length + 2) >> 8), (byte) (text.length + 2)}, text);
        return joined(Arrays.copyOf(jpeg, 2), segment, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] flipped(byte[] whole, int at) {
        byte[] copy = whole.clone();
        copy[at] ^= 1;
        return copy;
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(11).nextBytes(noise);
        return noise;
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
