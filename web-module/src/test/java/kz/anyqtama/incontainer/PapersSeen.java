package kz.anyqtama.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kz.anyqtama.document.PaperMade;

/** Remembers whose papers were made and kept. */
@ApplicationScoped
public class PapersSeen {

    private final Set<UUID> dossiers = ConcurrentHashMap.newKeySet();

    void made(@Observes(during = TransactionPhase.AFTER_SUCCESS) PaperMade paper) {
        dossiers.add(paper.dossier());
    }

    boolean madeIn(UUID dossier) {
        return dossiers.contains(dossier);
    }
}
