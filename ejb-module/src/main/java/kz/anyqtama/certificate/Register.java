package kz.anyqtama.certificate;

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
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Directory;
import kz.anyqtama.access.Grant;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Role;
import kz.anyqtama.audit.Journal;
import kz.anyqtama.body.Bodies;
import kz.anyqtama.prioritylist.ListEdition;
import kz.anyqtama.prioritylist.PriorityList;
import kz.anyqtama.text.Names;

/** The register of certificates: of its body for staff, of all for the auditor. */
@Stateless
@RolesAllowed({Role.Name.EMPLOYEE, Role.Name.SECRETARY, Role.Name.SIGNATORY, Role.Name.HEAD, Role.Name.AUDITOR})
public class Register {

    /** Rows of a page. */
    public static final int PAGE = 25;

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager em;
    @Inject
    private Clock clock;
    @Inject
    private Directory directory;
    @Inject
    private Journal journal;
    @Inject
    private Bodies bodies;
    @Inject
    private PriorityList lists;

    /** A line of the register. @param standing today, where its body is */
    public record Row(UUID id, UUID dossier, String number, int version, String body, String holder, Names occupation,
                      String otherTitle, LocalDate validFrom, LocalDate validTo, Standing standing) {
    }

    /**
     * A page of certificates, the last decided first; one row more than a page when there is more.
     *
     * @param sought a number or its beginning, an IIN, or a part of the holder's name; null or blank: all
     * @param after  the certificate that the page follows, or null
     */
    public List<Row> page(String sought, UUID after) {
        Actor actor = directory.actor(directory.caller().orElseThrow(() -> Refusal.notAllowed(null)));
        Set<String> own = actor.grants().stream().map(Grant::body).filter(Objects::nonNull).collect(Collectors.toSet());
        List<String> where = new ArrayList<>(List.of("1 = 1"));
        String text = sought == null ? "" : sought.strip();
        if (!actor.has(Role.AUDITOR)) {
            where.add("c.body in :bodies");
        }
        if (text.matches("[0-9]{12}")) {
            where.add("c.holderIin = :sought");
        } else if (!text.isEmpty()) {
            where.add(text.matches("[0-9]{2}-.*") ? "c.number like :sought escape '!'" : "lower(c.holder) like lower(:sought) escape '!'");
        }
        if (after != null) {
            where.add("""
                    (c.decidedAt < (select f.decidedAt from Certificate f where f.id = :after) or c.id < :after
                    and c.decidedAt = (select f.decidedAt from Certificate f where f.id = :after))""");
        }
        TypedQuery<Certificate> query = em.createQuery("select c from Certificate c where " + String.join(" and ", where)
                + " order by c.decidedAt desc, c.id desc", Certificate.class).setMaxResults(PAGE + 1);
        if (!actor.has(Role.AUDITOR)) {
            query.setParameter("bodies", own);
        }
        if (!text.isEmpty()) {
            query.setParameter("sought", pattern(text));
        }
        if (after != null) {
            query.setParameter("after", after);
        }
        journal.looked(actor.id(), null, "REGISTER");
        Instant now = clock.instant();
        return query.getResultList().stream().map(c -> row(c, now)).toList();
    }

    private static String pattern(String text) {
        String escaped = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return text.matches("[0-9]{12}") ? text : text.matches("[0-9]{2}-.*") ? escaped + "%" : "%" + escaped + "%";
    }

    private Row row(Certificate certificate, Instant now) {
        LocalDate today = now.atZone(bodies.body(certificate.body()).orElseThrow().hours().zone()).toLocalDate();
        return new Row(certificate.id(), certificate.dossier(), certificate.number(), certificate.version(),
                certificate.body(), certificate.holder(), occupation(certificate.occupation()), certificate.otherTitle(),
                certificate.validFrom(), certificate.validTo(), certificate.standingOn(today));
    }

    private Names occupation(String code) {
        List<ListEdition> newestFirst = new ArrayList<>(lists.lists().editions());
        Collections.reverse(newestFirst);
        return newestFirst.stream().flatMap(edition -> edition.occupation(code).stream()).findFirst()
                .map(found -> found.names()).orElse(new Names(code, code, code));
    }
}
