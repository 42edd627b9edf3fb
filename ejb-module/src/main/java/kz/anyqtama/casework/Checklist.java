package kz.anyqtama.casework;

import java.util.List;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.regulation.RequiredDocument;

/** What the employee found of the documents, slot by slot (R7, S8). */
public record Checklist(List<Finding> findings) {

    public Checklist {
        findings = List.copyOf(findings);
    }

    /**
     * @param slot     the document of S8
     * @param accepted it is there and as S8 asks
     * @param remark   what is wrong; required when not accepted
     */
    public record Finding(String slot, boolean accepted, String remark) {
    }

    /** Slots that keep the file from being complete. */
    public List<Finding> missing() {
        return findings.stream().filter(f -> !f.accepted()).toList();
    }

    /** Checks that every slot that has to be looked at was, and that a slot not accepted says why. */
    public void requireSoundAgainst(List<RequiredDocument> slots) {
        for (RequiredDocument slot : slots) {
            if (findings.stream().noneMatch(f -> slot.slot().equals(f.slot()))) {
                throw Refusal.input("checklist.slotOpen", "findings", slot.paragraph(), slot.name());
            }
        }
        for (Finding finding : findings) {
            if (slots.stream().noneMatch(s -> s.slot().equals(finding.slot()))) {
                throw Refusal.unknown("findings");
            }
            if (findings.stream().filter(f -> finding.slot().equals(f.slot())).count() > 1) {
                throw Refusal.input("checklist.twice", "findings", "R7");
            }
            if (!finding.accepted() && (finding.remark() == null || finding.remark().isBlank())) {
                throw Refusal.input("checklist.remark", "findings", "R7");
            }
        }
    }
}
