package kz.anyqtama.document;

import java.time.Instant;
import java.util.UUID;

/** A paper as a list shows it. @param madeAt null until it is made @param size in bytes, null until it is made */
public record PaperLine(UUID id, PaperKind kind, int version, PaperState state, Instant madeAt, Long size) {
}
