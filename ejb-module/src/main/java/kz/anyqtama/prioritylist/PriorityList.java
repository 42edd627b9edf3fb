package kz.anyqtama.prioritylist;

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

/** The published editions of the list. Open to all: the list is public. */
@Singleton
@Lock(LockType.READ)
@PermitAll
public class PriorityList {

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager database;

    @Inject
    private Clock clock;

    private Held<PriorityLists> lists;

    @PostConstruct
    void open() {
        lists = new Held<>(clock, () -> new ListRows(database).lists());
    }

    public PriorityLists lists() {
        return lists.value();
    }

    /** To be called after an edition of the list was published. */
    public void refresh() {
        lists.refresh();
    }
}
