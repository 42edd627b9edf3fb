package kz.anyqtama.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.anyqtama.body.Bodies;
import kz.anyqtama.body.Body;
import kz.anyqtama.prioritylist.Occupation;
import kz.anyqtama.prioritylist.PriorityList;
import kz.anyqtama.text.Names;

/**
 * Whether a certificate is in force, for anybody who has its code (R14). Tells no more than the paper that lies before
 * the reader. Each answer is logged, with a keyed digest of the address it went to.
 */
@Stateless
@PermitAll
public class PublicCheck {

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager certificates;
    @Inject
    private Clock clock;
    @Inject
    private CheckLimit limit;
    @Inject
    private AddressDigest addresses;
    @Inject
    private Bodies bodies;
    @Inject
    private PriorityList list;

    /** Checks by the code alone, which cannot be guessed. @see #check(String, String, String) */
    public Optional<CheckAnswer> check(String code, String address) {
        return check(null, code, address);
    }

    /**
     * Checks by number and code.
     *
     * @param number  as printed, in any case; null when only the code is at hand
     * @param code    as printed, in any case, spaces and hyphens left aside
     * @param address where the question comes from
     * @return empty when no certificate has this number and code
     * @throws TooManyChecks when the address has asked too often
     */
    public Optional<CheckAnswer> check(String number, String code, String address) {
        byte[] asker = addresses.of(address);
        Instant now = clock.instant();
        limit.count(asker, now);
        Optional<Certificate> found = CheckCode.read(code).flatMap(this::byCode)
                .filter(certificate -> number == null || number.strip().equalsIgnoreCase(certificate.number()));
        certificates.persist(new CertificateCheck(found.map(Certificate::id).orElse(null), asker, now));
        return found.map(certificate -> answer(certificate, now));
    }

    private Optional<Certificate> byCode(String code) {
        return certificates.createQuery("select c from Certificate c where c.checkCode = :code", Certificate.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    private CheckAnswer answer(Certificate certificate, Instant now) {
        Body body = bodies.body(certificate.body()).orElseThrow();
        LocalDate decided = LocalDate.ofInstant(certificate.decidedAt(), body.hours().zone());
        LocalDate today = LocalDate.ofInstant(now, body.hours().zone());
        return new CheckAnswer(certificate.standingOn(today), occupation(certificate.occupation(), decided),
                certificate.otherTitle(), body.nameOn(decided), certificate.validFrom(), certificate.validTo(),
                certificate.endedFrom(), Initials.of(certificate.holder()), now);
    }

    /** By the list of the day; a code means the same occupation in every edition of it. */
    private Names occupation(String code, LocalDate day) {
        var lists = list.lists();
        return lists.occupation(code, day).or(() -> lists.editions().stream().flatMap(e -> e.occupation(code).stream()).findFirst())
                .map(Occupation::names).orElseThrow();
    }
}
