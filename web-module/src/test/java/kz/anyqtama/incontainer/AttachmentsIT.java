package kz.anyqtama.incontainer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.document.Attachment;
import kz.anyqtama.document.Attachments;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Uploads as the database keeps them: whole, in pieces, and for good once submitted. */
@ExtendWith(ArquillianExtension.class)
@Tag("S8")
public class AttachmentsIT {

    private static final Instant SUBMITTED = Instant.parse("2025-03-06T14:10:00Z");

    @Resource(lookup = "java:app/jdbc/anyqtama")
    private DataSource source;
    @Inject
    private Attachments attachments;

    private final UUID owner = UUID.randomUUID();
    private final UUID draft = UUID.randomUUID();
    private final UUID dossier = UUID.randomUUID();

    @BeforeEach
    void openAccount() throws SQLException {
        run("insert into account (id, version, audit_sequence, login, kind, name, language, password_hash, state, created_at) values ('"
                + owner + "', 0, 0, '" + owner + "', 'STAFF', 'Test', 'kk', '-', 'CLOSED', now())");
    }

    @Test
    void aFileOfManyPiecesComesBackByteByByte() throws Exception {
        byte[] picture = picture();
        assertTrue(picture.length > 3 * 256 * 1024, () -> picture.length + " bytes fill too few pieces");
        Attachment kept = store("Диплом.jpg.png", picture);
        assertEquals("image/png", kept.mediaType());
        assertEquals("Диплом.jpg.png", kept.fileName());
        assertEquals(picture.length, kept.size());
        assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(picture)), kept.sha256());
        assertEquals(List.of(kept), attachments.ofDraft(draft));
        assertArrayEquals(picture, bytesOf(kept));
    }

    @Test
    void ofARefusedFileNothingStays() throws Exception {
        byte[] picture = picture();
        long before = count("select count(*) from document_piece");
        assertEquals("fileBroken", refused(new ByteArrayInputStream(Arrays.copyOf(picture, picture.length - 20))));
        assertEquals("fileEmpty", refused(InputStream.nullInputStream()));
        assertEquals("fileTooLarge", refused(new SequenceInputStream(new ByteArrayInputStream(picture), endless())));
        assertEquals(List.of(), attachments.ofDraft(draft));
        assertEquals(before, count("select count(*) from document_piece"));
    }

    @Test
    void aDraftTakesOnlySoManyFiles() throws Exception {
        byte[] small = png(2);
        for (int i = 0; i < 30; i++) {
            store(i + ".png", small);
        }
        assertEquals("tooManyFiles", refused(new ByteArrayInputStream(small)));
    }

    @Test
    void whatIsNotSubmittedCanBeRemovedWithItsBytes() throws Exception {
        Attachment kept = store("a.png", png(20));
        assertThrows(Refusal.class, () -> attachments.remove(UUID.randomUUID(), kept.id()));
        attachments.remove(draft, kept.id());
        assertEquals(0, count("select count(*) from document_piece where document = '" + kept.id() + "'"));
        assertThrows(Refusal.class, () -> attachments.remove(draft, kept.id()));
    }

    @Test
    void whatIsSubmittedStaysAsItIs() throws Exception {
        Attachment kept = store("a.png", png(20));
        assertEquals(List.of(kept), attachments.freeze(draft, dossier, SUBMITTED));
        assertEquals(List.of(), attachments.ofDraft(draft));
        assertEquals(kept, attachments.inDossier(dossier, kept.id()));
        assertEquals("unknown", assertThrows(Refusal.class, () -> attachments.inDossier(UUID.randomUUID(), kept.id())).code());
        assertThrows(Refusal.class, () -> attachments.remove(draft, kept.id()));
        String it = " where id = '" + kept.id() + "'";
        for (String attempt : List.of(
                "update document set frozen_at = null, dossier = null" + it,
                "update document set dossier = gen_random_uuid()" + it,
                "update document set sha256 = decode(repeat('00', 32), 'hex')" + it,
                "delete from document" + it,
                "insert into document_piece select id, 99, '\\x00' from document" + it,
                "update document_piece set bytes = '\\x00' where document = '" + kept.id() + "'",
                "delete from document_piece where document = '" + kept.id() + "'")) {
            assertThrows(SQLException.class, () -> run(attempt), attempt);
        }
        assertArrayEquals(png(20), bytesOf(kept));
    }

    @Test
    @Tag("R7")
    void theNextApplicationBeginsWithCopiesOfTheLastOnesDocuments() throws Exception {
        Attachment first = store("a.png", png(300));
        attachments.freeze(draft, dossier, SUBMITTED);
        UUID next = UUID.randomUUID();
        attachments.reuse(dossier, owner, next);
        Attachment copy = attachments.ofDraft(next).get(0);
        assertEquals(first.sha256(), copy.sha256());
        assertArrayEquals(png(300), bytesOf(copy));
        attachments.remove(next, copy.id());
        assertEquals(List.of(first), attachments.ofDossier(dossier));
    }

    private Attachment store(String name, byte[] content) throws IOException {
        return attachments.store(owner, draft, "IDENTITY_DOCUMENT", name, new ByteArrayInputStream(content));
    }

    private String refused(InputStream content) {
        return assertThrows(Refusal.class, () -> attachments.store(owner, draft, "IDENTITY_DOCUMENT", "a.png", content)).code();
    }

    private byte[] bytesOf(Attachment kept) throws IOException {
        var out = new ByteArrayOutputStream();
        attachments.copy(kept.id(), out);
        return out.toByteArray();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static byte[] picture() throws IOException {
        return png(600);
    }

    /** A square of noise, the same each time. */
    private static byte[] png(int side) throws IOException {
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var random = new Random(side);
        for (int i = 0; i < side * side; i++) {
            image.setRGB(i % side, i / side, random.nextInt());
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                return length;
            }
        };
    }
}
