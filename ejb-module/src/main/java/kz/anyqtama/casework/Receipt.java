package kz.anyqtama.casework;

import java.util.UUID;

/**
 * The act has happened.
 *
 * @param subject  what it was done to
 * @param repeated whether it had happened before under the same key, and so was not done again
 */
public record Receipt(UUID subject, boolean repeated) {
}
