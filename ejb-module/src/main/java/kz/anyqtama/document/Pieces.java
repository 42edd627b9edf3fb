package kz.anyqtama.document;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

/** Bytes kept in pieces, so that a large document never stands in memory whole. */
enum Pieces {

    OF_DOCUMENT("document_piece", "document"),
    OF_PAPER("paper_piece", "paper");

    /** Bytes of a piece; the last one may have fewer. */
    static final int SIZE = 256 * 1024;

    private final String insert;
    private final String select;
    private final String copy;

    Pieces(String table, String whole) {
        insert = "insert into " + table + " (" + whole + ", n, bytes) values (?1, ?2, ?3)";
        select = "select bytes from " + table + " where " + whole + " = ?1 and n = ?2";
        copy = "insert into " + table + " (" + whole + ", n, bytes) select ?1, n, bytes from " + table + " where " + whole + " = ?2";
    }

    void write(EntityManager database, UUID whole, InputStream bytes) throws IOException {
        int n = 0;
        for (byte[] piece = bytes.readNBytes(SIZE); piece.length > 0; piece = bytes.readNBytes(SIZE)) {
            database.createNativeQuery(insert)
                    .setParameter(1, whole).setParameter(2, n++).setParameter(3, piece)
                    .executeUpdate();
        }
    }

    void read(EntityManager database, UUID whole, OutputStream out) throws IOException {
        for (int n = 0; ; n++) {
            List<?> piece = database.createNativeQuery(select, byte[].class)
                    .setParameter(1, whole).setParameter(2, n)
                    .getResultList();
            if (piece.isEmpty()) {
                return;
            }
            out.write((byte[]) piece.get(0));
        }
    }

    void copy(EntityManager database, UUID from, UUID to) {
        database.createNativeQuery(copy).setParameter(1, to).setParameter(2, from).executeUpdate();
    }
}
