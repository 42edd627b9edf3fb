package kz.anyqtama.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.anyqtama.access.Role;
import kz.anyqtama.time.Kazakhstan;

/** How many applications each body received and where they stand: figures alone, of nobody in particular. */
@Stateless
@RolesAllowed(Role.Name.MINISTRY)
public class Figures {

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager em;
    @Inject
    private Clock clock;

    /**
     * The applications of one body.
     *
     * @param lateNow how many have an open term that has passed
     * @param metLate how many had a term met after its end
     */
    public record Count(String body, Map<Step, Long> bySteps, long lateNow, long metLate) {

        public long received() {
            return bySteps.values().stream().mapToLong(Long::longValue).sum();
        }

        public long at(Step step) {
            return bySteps.getOrDefault(step, 0L);
        }

        /** How many are still to be answered. */
        public long open() {
            return Step.OPEN.stream().mapToLong(this::at).sum();
        }

        private Count plus(Step step, long applications, long late, long afterwards) {
            Map<Step, Long> all = new EnumMap<>(Step.class);
            all.putAll(bySteps);
            all.merge(step, applications, Long::sum);
            return new Count(body, all, lateNow + late, metLate + afterwards);
        }
    }

    /** The applications submitted in a year of Kazakhstan, by body, in one statement. Bodies without any are left out. */
    public Collection<Count> of(int year) {
        List<?> rows = em.createNativeQuery("""
                        select d.body as body, d.step as step, count(*) as applications,
                        count(*) filter (where exists (select 1 from deadline t where t.dossier = d.id
                            and t.closed_at is null and t.due_at < :now)) as late,
                        count(*) filter (where exists (select 1 from deadline t where t.dossier = d.id
                            and t.met_at > t.due_at)) as afterwards
                        from dossier d where d.submitted_at >= :first and d.submitted_at < :following
                        group by d.body, d.step""", Tuple.class)
                .setParameter("now", clock.instant()).setParameter("first", beginning(year))
                .setParameter("following", beginning(year + 1)).getResultList();
        Map<String, Count> counts = new TreeMap<>();
        for (Object each : rows) {
            var row = (Tuple) each;
            String body = row.get("body", String.class);
            counts.put(body, counts.getOrDefault(body, new Count(body, Map.of(), 0, 0)).plus(
                    Step.valueOf(row.get("step", String.class)), number(row, "applications"), number(row, "late"), number(row, "afterwards")));
        }
        return counts.values();
    }

    /** The first year in which an application was submitted; the present one where there is none. */
    public int firstYear() {
        Instant first = em.createQuery("select min(d.submittedAt) from Dossier d", Instant.class).getSingleResult();
        return LocalDate.ofInstant(first == null ? clock.instant() : first, Kazakhstan.ZONE).getYear();
    }

    private static Instant beginning(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Kazakhstan.ZONE).toInstant();
    }

    private static long number(Tuple row, String column) {
        return ((Number) row.get(column)).longValue();
    }
}
