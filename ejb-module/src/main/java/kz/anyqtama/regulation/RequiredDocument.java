package kz.anyqtama.regulation;

import java.util.Objects;
import kz.anyqtama.text.Names;

/**
 * A slot for a document that S8 asks for.
 *
 * @param choice for ONE_OF: the group of which at least one slot must be filled, else null
 * @param help   what the applicant should attach here
 */
public record RequiredDocument(Service service, String slot, Requirement requirement, String choice, String paragraph,
                               Names name, Names help) {

    public RequiredDocument {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(slot, "slot");
        Objects.requireNonNull(paragraph, "paragraph");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(help, "help");
        if ((requirement == Requirement.ONE_OF) != (choice != null)) {
            throw new IllegalArgumentException("slot " + slot + ": " + requirement + " with choice " + choice);
        }
    }

    /** IF_EXPERIENCE: only when work experience is claimed. */
    public enum Requirement { ALWAYS, ONE_OF, IF_EXPERIENCE, OPTIONAL }
}
