package kz.anyqtama.regulation;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import kz.anyqtama.reference.Held;

/** The published editions of the Rules. Open to all: the law is public. */
@Singleton
@Lock(LockType.READ)
@PermitAll
public class Editions {

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager database;

    @Inject
    private Clock clock;

    private Held<Law> law;

    @PostConstruct
    void open() {
        law = new Held<>(clock, () -> new EditionRows(database).law());
    }

    public Law law() {
        return law.value();
    }

    /** To be called after an edition was published. */
    public void refresh() {
        law.refresh();
    }
}
