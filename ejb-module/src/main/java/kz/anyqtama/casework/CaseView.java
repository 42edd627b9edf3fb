package kz.anyqtama.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.anyqtama.certificate.Certificate;
import kz.anyqtama.document.Attachment;
import kz.anyqtama.document.PaperLine;
import kz.anyqtama.regulation.RequiredDocument;
import kz.anyqtama.regulation.TermKind;
import kz.anyqtama.text.Names;

/**
 * Everything of one case, as it was when it was opened.
 *
 * @param version     what an act on it is compared with
 * @param zone        of its body: moments are told in it
 * @param today       the day it is there
 * @param longest     the last day of validity if it were decided today (R15)
 * @param slots       documents that the employee has to look at (R7, S8)
 * @param acts        open to the caller now
 * @param employees   to whom it may be reassigned; empty for whom this act is not open
 */
public record CaseView(UUID id, long version, String number, Step step, String body, Names bodyName, ZoneId zone,
                       LocalDate today, LocalDate longest, String edition, Received received, Application application,
                       String otherTitle, UUID assignee, String assigneeName, List<RequiredDocument> slots,
                       Checklist checklist, List<TermLine> terms, Recommended recommendation, Decision decision,
                       CertificateLine certificate, List<PaperLine> papers, List<Told> messages,
                       List<MeetingLine> meetings, List<HistoryLine> history, List<ActKind> acts,
                       List<Colleague> employees) {

    /** The moments of the application, each null until it comes. */
    public record Received(Instant submittedAt, Instant registeredAt, Instant deliveredAt, Instant endedAt) {
    }

    /** A term of the case. @param left working days left, negative when passed, null when it does not run any more */
    public record TermLine(TermKind term, String paragraph, int workingDays, Instant startedAt, Instant dueAt,
                           boolean confirmed, Instant metAt, boolean open, Integer left) {

        /** How it stands; null when it does not run any more. */
        public TermState state() {
            return left == null ? null : left < 0 ? TermState.PASSED : left <= WorkList.NEAR ? TermState.NEAR : TermState.RUNNING;
        }

        /** Whether it was met, but late. */
        public boolean late() {
            return metAt != null && metAt.isAfter(dueAt);
        }
    }

    /** The certificate that came of it. */
    public record CertificateLine(String number, int version, LocalDate validFrom, LocalDate validTo, boolean inForce) {

        static CertificateLine of(Certificate certificate, LocalDate today) {
            return new CertificateLine(certificate.number(), certificate.version(), certificate.validFrom(),
                    certificate.validTo(), certificate.isInForceOn(today));
        }
    }

    /** What the applicant was told in the account, and when it was read. */
    public record Told(String kind, Instant at, Instant readAt) {
    }

    /** A meeting on whose agenda it is or was. */
    public record MeetingLine(UUID meeting, String number, Instant plannedAt, boolean takenOff, boolean complete) {
    }

    /** An act on it. @param stepFrom null at the opening */
    public record HistoryLine(long sequence, Instant at, String actor, String role, UUID onBehalfOf, String kind,
                              String paragraph, String stepFrom, String stepTo) {

        /** The rows of {@link #QUERY}. */
        static HistoryLine of(Object[] row) {
            return new HistoryLine((Long) row[0], (Instant) row[1], (String) row[2], (String) row[3], (UUID) row[4],
                    (String) row[5], (String) row[6], (String) row[7], (String) row[8]);
        }

        static final String QUERY = """
                select r.id.sequence, r.at, r.actorName, r.role, r.onBehalfOf, r.kind, r.paragraph, r.stepFrom, r.stepTo
                from AuditRow r where r.id.subject = :subject order by r.id.sequence""";
    }

    /** An employee of the body. */
    public record Colleague(UUID account, String name) {
    }

    public boolean isOpen(ActKind kind) {
        return acts.contains(kind);
    }

    /** Documents of one slot of S8. */
    public List<Attachment> documents(String slot) {
        return application.attachments().stream().filter(a -> a.slot().equals(slot)).toList();
    }

    /** What was found of a slot, empty until it was looked at. */
    public Optional<Checklist.Finding> finding(String slot) {
        return checklist == null ? Optional.empty()
                : checklist.findings().stream().filter(f -> f.slot().equals(slot)).findFirst();
    }

    /** Whether the Commission's points let it be issued (S9). */
    public boolean passes() {
        return recommendation != null && recommendation.protocol().assessment().score().passes();
    }

    /** What happened since somebody saw the version. */
    public List<HistoryLine> since(long seen) {
        return history.stream().filter(line -> line.sequence() > seen).toList();
    }
}
