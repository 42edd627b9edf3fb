package kz.anyqtama.document;

import java.util.UUID;

/**
 * A document that an applicant uploaded (S8).
 *
 * @param slot      the document of S8 it is meant as, by the edition's code
 * @param mediaType told from the content: application/pdf, image/jpeg or image/png
 * @param size      in bytes
 * @param sha256    64 hexadecimal digits
 */
public record Attachment(UUID id, String slot, String fileName, String mediaType, long size, String sha256) {
}
