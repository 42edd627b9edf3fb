package kz.anyqtama.document;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Whether a picture's header can be decoded and the picture is there to its end. Pixels are not decoded: a small file
 * can hold a picture that fills the memory.
 */
final class PictureStructure {

    private static final int BUFFER = 64 * 1024;
    private static final int PNG_SIGNATURE = 8;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;
    private static final int MARKER = 0xFF;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;

    private PictureStructure() {
    }

    /** Every chunk with its checksum, up to the last. */
    static void checkPng(Path file) throws IOException {
        checkHeader(file, "png");
        boolean data = false;
        var checksum = new CRC32();
        try (var in = new DataInputStream(new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER), checksum))) {
            in.skipNBytes(PNG_SIGNATURE);
            int type;
            do {
                int length = in.readInt();
                checksum.reset();
                type = in.readInt();
                data |= type == IDAT;
                if (length < 0) {
                    throw new IOException("chunk length");
                }
                in.skipNBytes(length);
                int computed = (int) checksum.getValue();
                if (in.readInt() != computed) {
                    throw new IOException("chunk checksum");
                }
            } while (type != IEND);
        }
        if (!data) {
            throw new IOException("no picture");
        }
    }

    /** Every segment and every scan, up to the end of the image; what cameras append to it is left alone. */
    static void checkJpeg(Path file) throws IOException {
        checkHeader(file, "jpeg");
        boolean scan = false;
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            in.skipNBytes(2);
            int marker = nextMarker(in);
            while (marker != END_OF_IMAGE) {
                if (hasLength(marker)) {
                    int length = in.readUnsignedShort();
                    if (length < 2) {
                        throw new IOException("segment length");
                    }
                    in.skipNBytes(length - 2);
                }
                scan |= marker == START_OF_SCAN;
                marker = marker == START_OF_SCAN ? markerAfterScan(in) : nextMarker(in);
            }
        }
        if (!scan) {
            throw new IOException("no picture");
        }
    }

    private static void checkHeader(Path file, String format) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            if (reader.getWidth(0) < 1 || reader.getHeight(0) < 1) {
                throw new IOException("no extent");
            }
        } finally {
            reader.dispose();
        }
    }

    private static int nextMarker(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != MARKER) {
            throw new IOException("no marker");
        }
        return afterFill(in);
    }

    /** In a scan a marker's first byte is followed by 0 when it is data; restarts belong to the scan. */
    private static int markerAfterScan(DataInputStream in) throws IOException {
        while (true) {
            if (in.readUnsignedByte() == MARKER) {
                int next = afterFill(in);
                if (next != 0 && !isRestart(next)) {
                    return next;
                }
            }
        }
    }

    private static int afterFill(DataInputStream in) throws IOException {
        int next = in.readUnsignedByte();
        while (next == MARKER) {
            next = in.readUnsignedByte();
        }
        return next;
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    private static boolean hasLength(int marker) {
        return marker != 0x01 && !isRestart(marker);
    }
}
