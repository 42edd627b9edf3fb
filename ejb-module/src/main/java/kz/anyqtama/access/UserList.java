package kz.anyqtama.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.anyqtama.audit.Journal;

/**
 * The accounts with the roles of today, a page at a time, in three statements. A page that may show applicants is
 * written down as a look at personal data.
 */
@Stateless
@RolesAllowed(Role.Name.SYSTEM_ADMINISTRATOR)
public class UserList {

    /** Rows of a page. */
    public static final int PAGE = 25;
    private static final String TODAY = " g.validFrom <= :today and (g.validUntil is null or g.validUntil > :today)";

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager em;
    @Inject
    private DoorGuard door;
    @Inject
    private Directory directory;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /**
     * A line of the list.
     *
     * @param hasPassword whether the owner has set one
     * @param lockedUntil until when it cannot be signed in with, or null
     */
    public record Row(UUID id, String login, AccountKind kind, String name, AccountState state, boolean hasPassword,
                      Instant lockedUntil, List<Held> roles) {
    }

    /** A role held today. @param onBehalfOf whose substitute the holder is, or null */
    public record Held(Role role, String body, String memberKind, boolean chair, UUID onBehalfOf) {
    }

    /** The page asked for, by name in the Kazakh alphabet; one row more than a page when there is more. */
    public List<Row> page(UserQuestion question) {
        if (question.kind() != AccountKind.STAFF) {
            journal.looked(directory.caller().orElseThrow(() -> Refusal.notAllowed(null)), null, "USERS");
        }
        List<Object[]> found = accounts(question);
        List<UUID> ids = found.stream().map(row -> (UUID) row[0]).toList();
        Map<UUID, List<Held>> roles = roles(ids);
        Map<String, Instant> locks = door.locks(found.stream().map(row -> (String) row[1]).toList());
        return found.stream().map(row -> new Row((UUID) row[0], (String) row[1], (AccountKind) row[2], (String) row[3],
                (AccountState) row[4], (Boolean) row[5], locks.get((String) row[1]),
                roles.getOrDefault((UUID) row[0], List.of()))).toList();
    }

    private List<Object[]> accounts(UserQuestion question) {
        List<String> where = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        ask(question.kind(), "kind", "a.kind = :kind", where, values);
        ask(question.state(), "state", "a.state = :state", where, values);
        if (question.search() != null) {
            String text = question.search().replace("!", "!!").replace("%", "!%").replace("_", "!_").toLowerCase(Locale.ROOT);
            where.add("(lower(a.login) like :login escape '!' or a.name ilike :part escape '!')");
            values.put("login", text + "%");
            values.put("part", "%" + text + "%");
        }
        if (question.asksForRole()) {
            List<String> held = new ArrayList<>(List.of("g.account = a", TODAY));
            ask(question.role(), "role", "g.role = :role", held, values);
            ask(question.body(), "body", "g.body = :body", held, values);
            where.add("exists (select 1 from RoleGrant g where " + String.join(" and ", held) + ")");
            values.put("today", LocalDate.now(clock));
        }
        ask(question.after(), "after", """
                (a.name > (select f.name from Account f where f.id = :after)
                or a.name = (select f.name from Account f where f.id = :after) and a.id > :after)""", where, values);
        TypedQuery<Object[]> query = em.createQuery("""
                select a.id, a.login, a.kind, a.name, a.state, case when a.passwordHash is null then false else true end
                from Account a where """ + " " + String.join(" and ", where) + " order by a.name, a.id", Object[].class);
        values.forEach(query::setParameter);
        return query.setMaxResults(PAGE + 1).getResultList();
    }

    private static void ask(Object value, String name, String condition, List<String> where, Map<String, Object> values) {
        if (value != null) {
            where.add(condition);
            values.put(name, value);
        }
    }

    private Map<UUID, List<Held>> roles(List<UUID> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select g.account.id, g.role, g.body, g.memberKind, g.chair, g.onBehalfOf from RoleGrant g"
                        + " where g.account.id in :accounts and" + TODAY + " order by g.validFrom, g.id", Object[].class)
                .setParameter("accounts", accounts).setParameter("today", LocalDate.now(clock)).getResultStream()
                .collect(groupingBy(row -> (UUID) row[0], mapping(row -> new Held((Role) row[1], (String) row[2],
                        (String) row[3], (Boolean) row[4], (UUID) row[5]), toList())));
    }
}
