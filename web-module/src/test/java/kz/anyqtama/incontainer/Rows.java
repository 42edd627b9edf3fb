package kz.anyqtama.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * What the tests read and write past the beans under test, each time in a transaction of its own: an entity manager
 * without one is shared with the threads that a test begins, and closed by the first of them that ends.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Rows {

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager em;

    public <S, T> T read(Class<S> type, Object id, Function<S, T> look) {
        S found = em.find(type, id);
        if (found == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " " + id);
        }
        return look.apply(found);
    }

    public void keep(Object entity) {
        em.persist(entity);
    }

    /** A query as the application's user, in SQL. */
    public List<?> sql(String sql, Object... parameters) {
        return bound(sql, parameters).getResultList();
    }

    public void change(String sql, Object... parameters) {
        bound(sql, parameters).executeUpdate();
    }

    private Query bound(String sql, Object... parameters) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    public UUID one(String sql, Object... parameters) {
        return (UUID) sql(sql, parameters).get(0);
    }
}
