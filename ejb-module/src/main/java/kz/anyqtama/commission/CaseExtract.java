package kz.anyqtama.commission;

import java.util.List;
import java.util.UUID;
import kz.anyqtama.text.Names;

/**
 * What the Commission has before it of a dossier, taken when it is put on the agenda.
 *
 * @param number            of the dossier
 * @param regulationEdition the edition by which the points are given
 * @param evidence          the documents a finding may rest on
 */
public record CaseExtract(UUID dossier, String number, String applicant, Names occupation, String otherTitle,
                          String body, String regulationEdition, List<Evidence> evidence) {

    /** A document of the application. */
    public record Evidence(UUID document, String slot, String fileName) {
    }

    public boolean has(UUID document) {
        return evidence.stream().anyMatch(e -> e.document().equals(document));
    }
}
