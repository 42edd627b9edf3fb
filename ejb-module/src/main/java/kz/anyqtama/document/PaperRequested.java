package kz.anyqtama.document;

import java.util.UUID;

/** A paper waits to be made, once the transaction commits. */
public record PaperRequested(UUID paper) {
}
