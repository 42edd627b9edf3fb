package kz.anyqtama.document;

import java.util.UUID;

/**
 * A paper is made. Fired within the transaction that keeps it: an observer that throws undoes the paper too,
 * and it is made again later, until the attempts are used up.
 */
public record PaperMade(UUID paper, UUID dossier, PaperKind kind, int version) {
}
