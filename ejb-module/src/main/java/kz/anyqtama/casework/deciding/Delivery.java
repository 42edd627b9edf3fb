package kz.anyqtama.casework.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.ActTransaction;
import kz.anyqtama.casework.DossierAct;
import kz.anyqtama.document.PaperKind;
import kz.anyqtama.document.PaperMade;

/**
 * Puts the result into the account as soon as its paper is made (R13). What a node that went down left undelivered is
 * found by {@link #catchUp}, which is safe to repeat.
 */
@ApplicationScoped
public class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class.getName());
    private static final int CHUNK = 50;

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager em;

    @Inject
    private ActTransaction transaction;

    void paperMade(@Observes(during = TransactionPhase.AFTER_SUCCESS) PaperMade paper) {
        if (paper.version() == 1) {
            deliver(paper.dossier(), paper.kind());
        }
    }

    /** Delivers what is decided and made, at most a chunk; returns how many there were. */
    public int catchUp() {
        List<Object[]> waiting = em.createQuery("""
                select d.id, p.kind from Dossier d, Paper p
                where d.step = kz.anyqtama.casework.Step.DECIDED and p.dossier = d.id and p.version = 1
                and p.kind in (kz.anyqtama.document.PaperKind.CERTIFICATE, kz.anyqtama.document.PaperKind.REFUSAL)
                and p.state = kz.anyqtama.document.PaperState.MADE""", Object[].class).setMaxResults(CHUNK).getResultList();
        waiting.forEach(row -> deliverAnyway((UUID) row[0], (PaperKind) row[1]));
        return waiting.size();
    }

    /** One that cannot be delivered keeps no other waiting. */
    private void deliverAnyway(UUID dossier, PaperKind kind) {
        try {
            deliver(dossier, kind);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "The result of dossier " + dossier + " is not delivered");
        }
    }

    private void deliver(UUID dossier, PaperKind kind) {
        DossierAct act = switch (kind) {
            case CERTIFICATE -> new DeliverCertificate();
            case REFUSAL -> new DeliverRefusal();
            default -> null;
        };
        if (act == null) {
            return;
        }
        try {
            transaction.follow(Actor.SYSTEM, dossier, act);
        } catch (Refusal already) {
            LOG.log(Level.FINE, "dossier {0}: {1}", new Object[] {dossier, already.code()});
        }
    }
}
