package kz.anyqtama.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The messages of an account. Whose account it is, is checked by the caller, within whose transaction this works. */
@ApplicationScoped
@Transactional
public class Messages {

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager database;
    @Inject
    private Clock clock;

    /** What the account was told about a dossier, the newest first. */
    public List<Message> about(UUID dossier, UUID account) {
        return database.createQuery("""
                        select m from Message m where m.account = :account and m.dossier = :dossier
                        order by m.createdAt desc, m.id""", Message.class)
                .setParameter("account", account).setParameter("dossier", dossier).getResultList();
    }

    /** The account's owner has seen what is said about the dossier. */
    public void read(UUID dossier, UUID account) {
        database.createQuery("""
                        update Message m set m.readAt = :now
                        where m.account = :account and m.dossier = :dossier and m.readAt is null""")
                .setParameter("now", clock.instant()).setParameter("account", account).setParameter("dossier", dossier)
                .executeUpdate();
    }
}
