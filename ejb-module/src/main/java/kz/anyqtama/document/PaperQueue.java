package kz.anyqtama.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.jpa.SpecHints;

/** What happens to papers in the database, each step a transaction of its own, so that none is open while one is set. */
@ApplicationScoped
@Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = IOException.class)
class PaperQueue {

    private static final Logger LOG = Logger.getLogger(PaperQueue.class.getName());
    private static final int CHUNK = 4;
    private static final int SKIP_LOCKED = -2;

    @PersistenceContext
    private EntityManager database;
    @Inject
    private Clock clock;
    @Inject
    private Event<PaperMade> made;

    /** Takes a few papers that are due; no other node takes them until their next attempt is due. */
    List<Paper> claim() {
        Instant now = clock.instant();
        List<Paper> due = database.createQuery("""
                        select p from Paper p where p.state = kz.anyqtama.document.PaperState.QUEUED and p.nextAttemptAt <= :now
                        order by p.nextAttemptAt
                        """, Paper.class)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, SKIP_LOCKED)
                .setMaxResults(CHUNK)
                .getResultList();
        due.forEach(paper -> {
            if (paper.isHopeless()) {
                giveUp(paper, "its last attempt did not end");
            } else {
                paper.attempt(now);
            }
        });
        return due.stream().filter(paper -> paper.state() == PaperState.QUEUED).toList();
    }

    /** Keeps the paper, unless another node was faster. */
    void keep(UUID id, byte[] pdf) throws IOException {
        Paper paper = database.find(Paper.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (paper.state() != PaperState.QUEUED) {
            return;
        }
        Pieces.OF_PAPER.write(database, id, new ByteArrayInputStream(pdf));
        paper.made(clock.instant(), Spool.sha256().digest(pdf), pdf.length);
        made.fire(new PaperMade(id, paper.dossier(), paper.kind(), paper.version()));
    }

    /** Leaves the paper for its next attempt, or gives it up after the last. */
    void failed(UUID id, Throwable why) {
        Paper paper = database.find(Paper.class, id, LockModeType.PESSIMISTIC_WRITE);
        LOG.log(Level.WARNING, why, () -> "Attempt " + paper.attempts() + " at paper " + id + " failed");
        if (paper.state() == PaperState.QUEUED && paper.isHopeless()) {
            giveUp(paper, "all attempts failed");
        }
    }

    private static void giveUp(Paper paper, String why) {
        paper.fail();
        LOG.severe(() -> paper.kind() + " " + paper.id() + " of dossier " + paper.dossier() + " is given up: " + why);
    }
}
