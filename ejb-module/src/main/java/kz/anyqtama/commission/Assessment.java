package kz.anyqtama.commission;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.regulation.Edition;
import kz.anyqtama.regulation.ExperiencePeriod;
import kz.anyqtama.regulation.Score;
import kz.anyqtama.regulation.Scoring;

/**
 * What the Commission found of one applicant, and the points that follow by the edition (R8-R10).
 *
 * @param standard       what education and experience were measured against: a code of the edition's standards (R8)
 * @param standardDetail its name and number, as found
 * @param findings       the criteria of education held, each with the document it rests on
 * @param experience     periods of work in the specialty, each with the document it rests on
 */
public record Assessment(String standard, String standardDetail, List<Finding> findings, List<Work> experience, Score score) {

    /** A criterion that is held, resting on a document of the application. */
    public record Finding(String criterion, UUID evidence, String remark) {
    }

    /** A period of work, both days counting, resting on a document of the application. */
    public record Work(LocalDate from, LocalDate to, UUID evidence, String remark) {
    }

    /**
     * Measures and scores.
     *
     * @param today no period may reach beyond it
     */
    static Assessment of(CaseExtract extract, Edition edition, LocalDate today, String standard, String standardDetail,
                         List<Finding> findings, List<Work> experience) {
        if (edition.standards().stream().noneMatch(s -> s.code().equals(standard))) {
            throw Refusal.input("assessment.standard", "standard", "R8");
        }
        for (Finding finding : findings) {
            if (edition.criterion(finding.criterion()).isEmpty()) {
                throw Refusal.input("assessment.criterion", "findings", "R10", String.valueOf(finding.criterion()));
            }
            requireEvidence(extract, finding.evidence(), "findings");
        }
        for (Work work : experience) {
            if (work.from() == null || work.to() == null || work.to().isBefore(work.from())) {
                throw Refusal.input("period.reversed", "experience", "R10");
            }
            if (work.to().isAfter(today)) {
                throw Refusal.input("period.future", "experience", "R10");
            }
            requireEvidence(extract, work.evidence(), "experience");
        }
        var held = findings.stream().map(Finding::criterion).collect(Collectors.toSet());
        if (held.size() < findings.size()) {
            throw Refusal.input("assessment.twice", "findings", "R10");
        }
        var periods = experience.stream().map(w -> new ExperiencePeriod(w.from(), w.to())).toList();
        return new Assessment(standard, standardDetail, List.copyOf(findings), List.copyOf(experience),
                Scoring.score(edition, held, periods));
    }

    private static void requireEvidence(CaseExtract extract, UUID evidence, String field) {
        if (evidence == null || !extract.has(evidence)) {
            throw Refusal.input("assessment.evidence", field, "R9");
        }
    }
}
