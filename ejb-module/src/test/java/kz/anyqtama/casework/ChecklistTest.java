package kz.anyqtama.casework;

import static kz.anyqtama.casework.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kz.anyqtama.casework.Checklist.Finding;
import kz.anyqtama.regulation.PublishedEdition;
import kz.anyqtama.regulation.RequiredDocument;
import kz.anyqtama.regulation.Service;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R7")
@Tag("S8")
class ChecklistTest {

    private static final List<RequiredDocument> SLOTS = PublishedEdition.EDITION.documents(Service.ISSUE).stream()
            .filter(slot -> List.of("IDENTITY_DOCUMENT", "EDUCATION_DOCUMENT").contains(slot.slot())).toList();
    private static final Finding PASSPORT = new Finding("IDENTITY_DOCUMENT", true, null);

    @Test
    void everySlotIsLookedAt() {
        assertDoesNotThrow(() -> new Checklist(List.of(PASSPORT, new Finding("EDUCATION_DOCUMENT", true, null))).requireSoundAgainst(SLOTS));
        assertRefused("checklist.slotOpen", () -> new Checklist(List.of(PASSPORT)).requireSoundAgainst(SLOTS));
    }

    @Test
    void eachSlotIsLookedAtOnce() {
        var twice = new Checklist(List.of(PASSPORT, new Finding("EDUCATION_DOCUMENT", true, null), new Finding("EDUCATION_DOCUMENT", false, "no seal")));
        assertRefused("checklist.twice", () -> twice.requireSoundAgainst(SLOTS));
    }

    @Test
    void aSlotThatIsNotAcceptedSaysWhy() {
        assertRefused("checklist.remark", () -> new Checklist(List.of(PASSPORT, new Finding("EDUCATION_DOCUMENT", false, " ")))
                .requireSoundAgainst(SLOTS));
    }

    @Test
    void aSlotThatTheDossierDoesNotHaveIsUnknown() {
        assertRefused("unknown", () -> new Checklist(List.of(PASSPORT, new Finding("EDUCATION_DOCUMENT", true, null),
                new Finding("AUTHORITY", true, null))).requireSoundAgainst(SLOTS));
    }

    @Test
    void missingIsWhatIsNotAccepted() {
        var unsealed = new Finding("EDUCATION_DOCUMENT", false, "no seal");
        assertEquals(List.of(unsealed), new Checklist(List.of(PASSPORT, unsealed)).missing());
    }
}
