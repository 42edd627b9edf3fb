package kz.anyqtama.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The types of file that are accepted (S8). */
enum FileType {

    PDF("application/pdf", List.of(".pdf"), "%PDF-") {
        @Override
        void check(Path file) throws IOException {
            PdfStructure.check(file);
        }
    },
    JPEG("image/jpeg", List.of(".jpg", ".jpeg", ".jpe"), "\u00ff\u00d8\u00ff") {
        @Override
        void check(Path file) throws IOException {
            PictureStructure.checkJpeg(file);
        }
    },
    PNG("image/png", List.of(".png"), "\u0089PNG\r\n\u001a\n") {
        @Override
        void check(Path file) throws IOException {
            PictureStructure.checkPng(file);
        }
    };

    private final String mediaType;
    private final List<String> extensions;
    private final String magic;

    FileType(String mediaType, List<String> extensions, String magic) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.magic = magic;
    }

    String mediaType() {
        return mediaType;
    }

    /** The extensions such a file may have, the usual one first. */
    List<String> extensions() {
        return extensions;
    }

    /** The bytes such a file begins with, one for each character. */
    String magic() {
        return magic;
    }

    /**
     * Reads the file's structure to its end.
     *
     * @throws IOException when it is broken or broken off
     */
    abstract void check(Path file) throws IOException;
}
