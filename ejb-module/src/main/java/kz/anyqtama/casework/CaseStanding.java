package kz.anyqtama.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kz.anyqtama.access.Actor;
import kz.anyqtama.regulation.TermKind;

/**
 * Where a dossier stands, without anything of its person: what one needs before acting on it, and what the contact
 * centre tells (S10).
 *
 * @param version     to be sent with the next act
 * @param deliveredAt when the result was received, null before
 * @param acts        open to whoever asks, in the order of the table of acts
 */
public record CaseStanding(UUID id, String number, Step step, long version, Instant submittedAt, Instant registeredAt,
                           Instant deliveredAt, List<ActKind> acts, List<TermStanding> terms) {

    /** A statutory term. @param metAt null while open, and when it ended with the dossier */
    public record TermStanding(TermKind step, String basis, Instant dueAt, boolean confirmed, Instant metAt) {
    }

    static CaseStanding of(Dossier dossier, Actor asking) {
        var terms = dossier.deadlines().stream().sorted(Comparator.comparing(Deadline::term))
                .map(d -> new TermStanding(d.term(), d.paragraph(), d.dueAt(), d.isConfirmed(), d.metAt())).toList();
        return new CaseStanding(dossier.id(), dossier.number(), dossier.step(), dossier.version(), dossier.submittedAt(),
                dossier.registeredAt(), dossier.deliveredAt(), OpenActs.of(asking, dossier), terms);
    }
}
