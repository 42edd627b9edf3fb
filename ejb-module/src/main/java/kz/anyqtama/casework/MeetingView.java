package kz.anyqtama.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.anyqtama.commission.AgendaItem;
import kz.anyqtama.commission.Assessment;
import kz.anyqtama.commission.Ballot;
import kz.anyqtama.commission.CaseExtract;
import kz.anyqtama.commission.Confirmations;
import kz.anyqtama.commission.Member;
import kz.anyqtama.commission.Members;
import kz.anyqtama.commission.MeetingStep;
import kz.anyqtama.commission.Protocol;
import kz.anyqtama.commission.Recusals;
import kz.anyqtama.casework.applying.WorkPeriod;
import kz.anyqtama.text.Names;

/**
 * A meeting as it was when it was opened.
 *
 * @param version    what an act on it is compared with
 * @param today      the day it is where the body is
 * @param candidates cases sent to the Commission that are on no agenda; empty for whom putting on is not open
 * @param acts       open to the caller now
 * @param self       the caller
 */
public record MeetingView(UUID id, long version, String number, String body, Names bodyName, ZoneId zone, LocalDate today,
                          MeetingStep step, Instant plannedAt, String place, Instant openedAt, Instant closedAt,
                          Members members, List<Item> agenda, List<Candidate> candidates, List<ActKind> acts, UUID self,
                          List<CaseView.HistoryLine> history) {

    /** One applicant before the Commission, with what the application claims. */
    public record Item(UUID id, UUID dossier, int position, CaseExtract extract, int revision, Assessment assessment,
                       Recusals recusals, Ballot ballot, Protocol protocol, Confirmations confirmations, boolean open,
                       boolean takenOff, Instant completedAt, Claims claims) {

        static Item of(AgendaItem item, Claims claims) {
            return new Item(item.id(), item.dossier(), item.position(), item.extract(), item.revision(), item.assessment(),
                    item.recusals(), item.ballot(), item.protocol(), item.confirmations(), item.isOpen(),
                    item.isTakenOff(), item.completedAt(), claims);
        }

        /** The document of the extract. */
        public Optional<CaseExtract.Evidence> evidence(UUID document) {
            return extract.evidence().stream().filter(e -> e.document().equals(document)).findFirst();
        }
    }

    /** The education and the work that the applicant claims. */
    public record Claims(List<String> criteria, List<WorkPeriod> experience) {
    }

    /** A case that waits for a meeting. */
    public record Candidate(UUID dossier, String number, String name, Names occupation, Instant dueAt) {
    }

    public boolean isOpen(ActKind kind) {
        return acts.contains(kind);
    }

    public Optional<Item> item(UUID id) {
        return agenda.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** The caller's place among those called. */
    public Optional<Member> me() {
        return members.of(self);
    }

    /** Those present who are not recused from the item: who votes. */
    public List<Member> voters(Item item) {
        return members.present().stream().filter(m -> !item.recusals().has(m.account())).toList();
    }

    /** What happened since somebody saw the version. */
    public List<CaseView.HistoryLine> since(long seen) {
        return history.stream().filter(line -> line.sequence() > seen).toList();
    }
}
