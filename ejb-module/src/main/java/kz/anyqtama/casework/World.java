package kz.anyqtama.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.anyqtama.access.Account;
import kz.anyqtama.access.DoorGuard;
import kz.anyqtama.access.PasswordLinks;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Role;
import kz.anyqtama.access.RoleGrant;
import kz.anyqtama.time.Kazakhstan;
import kz.anyqtama.casework.applying.DraftFreezer;
import kz.anyqtama.casework.applying.Submit;
import kz.anyqtama.commission.CaseExtract;
import kz.anyqtama.commission.Member;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an act may ask of the world before it is done: numbers, codes, names of holders of roles, frozen documents. */
@ApplicationScoped
public class World {

    private static final String CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CODE_LENGTH = 20;

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private DraftFreezer drafts;

    @Inject
    private PasswordLinks links;

    @Inject
    private DoorGuard door;

    @Inject
    @ConfigProperty(name = "anyqtama.url", defaultValue = "http://localhost:8080")
    private String publicAddress;

    private final SecureRandom random = new SecureRandom();

    /** The next number of the series for the body. */
    public String next(Series series, String body) {
        Number next = (Number) em.createNativeQuery("select nextval('" + series.sequence() + "')").getSingleResult();
        return series.number(body.substring(0, 2), today(), next.longValue());
    }

    /** A code that cannot be guessed: twenty letters and figures that are not mistaken for each other, 98 bits. */
    public String unguessableCode() {
        var code = new StringBuilder(CODE_LENGTH);
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(CODE_LETTERS.charAt(random.nextInt(CODE_LETTERS.length())));
        }
        return code.toString();
    }

    /** The address at which anyone checks the certificate with this code. */
    public String checkUrl(String code) {
        return publicAddress + "/check.xhtml?code=" + code;
    }

    /** Uses up a draft. @see DraftFreezer#freeze */
    public Submit.FrozenDraft freeze(UUID draft, long version, UUID applicant, UUID dossier, String body) {
        return drafts.freeze(draft, version, applicant, dossier, body);
    }

    /** The name of the person who holds the role at the body today; refused if nobody such does. */
    public String holder(UUID account, Role role, String body) {
        return grants(role, body).stream().filter(g -> g.account().id().equals(account)).findFirst()
                .orElseThrow(() -> Refusal.unknown("employee")).account().person().name();
    }

    /** The members of the body's Commission today, substitutes among them. */
    public List<Member> commission(String body) {
        return grants(Role.MEMBER, body).stream().map(World::member).toList();
    }

    /** What the Commission has before it of a dossier, which is locked: what follows is done to it as it is read here. */
    public CaseExtract extract(UUID id) {
        Dossier dossier = em.find(Dossier.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (dossier == null) {
            throw Refusal.unknown("dossier");
        }
        var evidence = dossier.application().attachments().stream()
                .map(a -> new CaseExtract.Evidence(a.id(), a.slot(), a.fileName())).toList();
        return new CaseExtract(id, dossier.number(), dossier.name(), dossier.application().occupation(),
                dossier.otherTitle(), dossier.body(), dossier.regulationEdition(), evidence);
    }

    /** The account with this id. */
    public Account account(UUID id) {
        return Whole.read(em, Account.class, id).orElseThrow(() -> Refusal.unknown("account"));
    }

    private List<RoleGrant> grants(Role role, String body) {
        return em.createQuery("""
                select g from RoleGrant g join fetch g.account a where g.role = :role and g.body = :body
                and a.state = kz.anyqtama.access.AccountState.ACTIVE
                and g.validFrom <= :today and (g.validUntil is null or g.validUntil > :today)""", RoleGrant.class)
                .setParameter("role", role).setParameter("body", body).setParameter("today", today()).getResultList();
    }

    /** Writes the account's owner a one-time link to set a password. @return until when it is good */
    public Instant sendPasswordLink(Account account) {
        return links.send(account);
    }

    /** Forgets the failures to sign in. @return until when the login was locked, or null if it was not */
    public Instant unlock(Account account) {
        Instant until = door.locks(List.of(account.login())).get(account.login());
        door.forget(account.login());
        return until;
    }

    private static Member member(RoleGrant grant) {
        return new Member(grant.account().id(), grant.account().person().name(), grant.memberKind(), grant.isChair(),
                grant.grant().onBehalfOf(), false);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Kazakhstan.ZONE);
    }
}
