package kz.anyqtama.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import kz.anyqtama.access.Refusal;

/** The papers of dossiers. Who may have one is checked by the caller, within whose transaction this works. */
@ApplicationScoped
@Transactional
public class Papers {

    @PersistenceContext
    private EntityManager database;
    @Inject
    private Event<PaperRequested> requested;

    /** Keeps the request; the paper is made as soon as the transaction has committed. */
    public void add(Paper paper) {
        database.persist(paper);
        requested.fire(new PaperRequested(paper.id()));
    }

    /** The papers of a dossier, newest version of a kind first. */
    public List<PaperLine> of(UUID dossier) {
        return database.createQuery("""
                        select new kz.anyqtama.document.PaperLine(p.id, p.kind, p.version, p.state, p.madeAt, p.sizeBytes)
                        from Paper p where p.dossier = :dossier order by p.requestedAt, p.kind, p.version desc
                        """, PaperLine.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    /** The paper, if it is one of the dossier. @throws Refusal unknown, when it is not */
    public PaperLine in(UUID dossier, UUID paper) {
        return of(dossier).stream().filter(line -> line.id().equals(paper)).findFirst()
                .orElseThrow(() -> Refusal.unknown("paper"));
    }

    /** Writes the PDF of a made paper. @throws Refusal unknown, when there is no such paper or it is not made yet */
    public void copy(UUID paper, OutputStream out) throws IOException {
        Paper known = database.find(Paper.class, paper);
        if (known == null || known.state() != PaperState.MADE) {
            throw Refusal.unknown("paper");
        }
        Pieces.OF_PAPER.read(database, paper, out);
    }
}
