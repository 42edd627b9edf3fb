package kz.anyqtama.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.UUID;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Directory;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Role;
import kz.anyqtama.audit.Journal;
import kz.anyqtama.document.Attachment;
import kz.anyqtama.document.Attachments;
import kz.anyqtama.document.PaperLine;
import kz.anyqtama.document.PaperState;
import kz.anyqtama.document.Papers;

/** Documents and papers of a case, for staff who see the case; each look is written down. */
@Stateless
@RolesAllowed({Role.Name.EMPLOYEE, Role.Name.SECRETARY, Role.Name.MEMBER, Role.Name.SIGNATORY, Role.Name.HEAD, Role.Name.AUDITOR})
public class CaseDocuments {

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager em;
    @Inject
    private Directory directory;
    @Inject
    private Journal journal;
    @Inject
    private Attachments attachments;
    @Inject
    private Papers papers;

    /** What a document of the case is called and is. @throws Refusal unknown, when it is not one the caller sees */
    public Attachment document(UUID dossier, UUID document) {
        requireSeen(dossier);
        return attachments.inDossier(dossier, document);
    }

    /** A paper of the case that is made. @throws Refusal unknown, when there is none that the caller sees */
    public PaperLine paper(UUID dossier, UUID paper) {
        requireSeen(dossier);
        PaperLine line = papers.in(dossier, paper);
        if (line.state() != PaperState.MADE) {
            throw Refusal.unknown("paper");
        }
        return line;
    }

    /** The number of the case, by which its papers are named. */
    public String number(UUID dossier) {
        requireSeen(dossier);
        return em.createQuery("select d.number from Dossier d where d.id = :id", String.class)
                .setParameter("id", dossier).getSingleResult();
    }

    /** Writes the bytes of a document of the case. */
    public void copyDocument(UUID dossier, UUID document, OutputStream out) throws IOException {
        UUID known = document(dossier, document).id();
        journal.looked(caller().id(), dossier, "DOCUMENT");
        attachments.copy(known, out);
    }

    /** Writes the PDF of a paper of the case. */
    public void copyPaper(UUID dossier, UUID paper, OutputStream out) throws IOException {
        UUID known = paper(dossier, paper).id();
        journal.looked(caller().id(), dossier, "PAPER");
        papers.copy(known, out);
    }

    private void requireSeen(UUID dossier) {
        var sight = new Sight(caller());
        var query = em.createNativeQuery("select 1 from dossier d where d.id = :id and " + sight.ofDossiers());
        query.setParameter("id", dossier);
        for (Map.Entry<String, Object> named : sight.parameters().entrySet()) {
            query.setParameter(named.getKey(), named.getValue());
        }
        sight.require(!query.getResultList().isEmpty());
    }

    private Actor caller() {
        return directory.actor(directory.caller().orElseThrow(() -> Refusal.notAllowed(null)));
    }
}
