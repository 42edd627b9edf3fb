package kz.anyqtama.casework.applying;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.anyqtama.access.Directory;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Role;
import kz.anyqtama.body.Bodies;
import kz.anyqtama.body.Body;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.Step;
import kz.anyqtama.document.Attachment;
import kz.anyqtama.document.Attachments;
import kz.anyqtama.document.PaperKind;
import kz.anyqtama.document.PaperLine;
import kz.anyqtama.document.Papers;
import kz.anyqtama.notice.Messages;
import kz.anyqtama.prioritylist.Occupation;
import kz.anyqtama.prioritylist.PriorityList;
import kz.anyqtama.regulation.Editions;
import kz.anyqtama.text.Names;

/** What an applicant sees of the own applications (R5). Another's application is unknown to everybody here. */
@Stateless
@RolesAllowed(Role.Name.APPLICANT)
public class MyApplications {

    private static final int MOST = 200;
    private static final Set<PaperKind> FOR_THE_APPLICANT =
            EnumSet.of(PaperKind.CERTIFICATE, PaperKind.REFUSAL, PaperKind.MISSING_LIST);

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager em;
    @Inject
    private Clock clock;
    @Inject
    private Directory directory;
    @Inject
    private Bodies bodies;
    @Inject
    private PriorityList list;
    @Inject
    private Editions editions;
    @Inject
    private Attachments attachments;
    @Inject
    private Papers papers;
    @Inject
    private Messages messages;

    /** The caller's applications, the newest first, at most two hundred. */
    public List<MyApplication> all() {
        return em.createQuery("""
                        select d.id, d.number, d.listEdition, d.occupation, d.otherTitle, d.step, d.submittedAt, t.dueAt,
                            t.confirmed, d.deliveredAt, d.endedAt, d.body,
                            (select count(m) from Message m where m.dossier = d.id and m.account = :me and m.readAt is null)
                        from Dossier d
                        left join d.deadlines t on t.term = kz.anyqtama.regulation.TermKind.DELIVER_RESULT
                        where d.applicant = :me order by d.submittedAt desc, d.id""", Object[].class)
                .setParameter("me", caller()).setMaxResults(MOST).getResultList().stream().map(this::line).toList();
    }

    /** One application of the caller. */
    public MyDossier one(UUID id) {
        Dossier dossier = mine(id);
        Instant now = clock.instant();
        Body body = bodies.body(dossier.body()).orElseThrow();
        LocalDate today = LocalDate.ofInstant(now, body.hours().zone());
        return new MyDossier(id, dossier.version(), dossier.number(), dossier.step(),
                body.nameOn(today), body.hours().zone(),
                dossier.regulationEdition(), dossier.submittedAt(), dossier.application(), Way.of(dossier, now),
                Outcomes.missing(dossier, editions.law()), Outcomes.of(dossier, editions.law(), today), papersOf(dossier),
                messages.about(id, caller()));
    }

    /** The caller has seen the messages about the application. */
    public void readMessages(UUID id) {
        messages.read(id, caller());
    }

    /** A document submitted with the application. */
    public Attachment document(UUID id, UUID document) {
        mine(id);
        return attachments.inDossier(id, document);
    }

    /** Writes the bytes of a document submitted with the application. */
    public void copyDocument(UUID id, UUID document, OutputStream out) throws IOException {
        attachments.copy(document(id, document).id(), out);
    }

    /** The result, or the list of what is missing. */
    public PaperLine paper(UUID id, UUID paper) {
        return papersOf(mine(id)).stream().filter(line -> line.id().equals(paper)).findFirst()
                .orElseThrow(() -> Refusal.unknown("paper"));
    }

    /** Writes the PDF of such a paper. */
    public void copyPaper(UUID id, UUID paper, OutputStream out) throws IOException {
        papers.copy(paper(id, paper).id(), out);
    }

    private MyApplication line(Object[] row) {
        Names occupation = list.lists().edition((String) row[2]).occupation((String) row[3]).map(Occupation::names).orElseThrow();
        return new MyApplication((UUID) row[0], (String) row[1], occupation, (String) row[4], (Step) row[5],
                (Instant) row[6], (Instant) row[7], !Boolean.FALSE.equals(row[8]), (Instant) row[9], (Instant) row[10],
                bodies.body((String) row[11]).orElseThrow().hours().zone(), (Long) row[12]);
    }

    /** A result is a paper of the account from its delivery on (R13). */
    private List<PaperLine> papersOf(Dossier dossier) {
        return papers.of(dossier.id()).stream().filter(line -> FOR_THE_APPLICANT.contains(line.kind()))
                .filter(line -> line.kind() == PaperKind.MISSING_LIST || dossier.deliveredAt() != null).toList();
    }

    private Dossier mine(UUID id) {
        Dossier dossier = em.find(Dossier.class, id);
        if (dossier == null || !dossier.concerns(caller())) {
            throw Refusal.unknown("dossier");
        }
        return dossier;
    }

    private UUID caller() {
        return directory.caller().orElseThrow(() -> Refusal.notAllowed("R3"));
    }
}
