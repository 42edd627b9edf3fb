package kz.anyqtama.casework.governing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.anyqtama.access.Account;
import kz.anyqtama.access.AccountKind;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Directory;
import kz.anyqtama.access.DoorGuard;
import kz.anyqtama.access.PasswordLinks;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Role;
import kz.anyqtama.access.RoleGrant;
import kz.anyqtama.audit.Journal;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.OpenActs;

/** One account with its roles and its history. An applicant's is written down as a look at personal data. */
@Stateless
@RolesAllowed(Role.Name.SYSTEM_ADMINISTRATOR)
public class UserFile {

    private static final Set<ActKind> OF_OTHERS = EnumSet.of(ActKind.GRANT_ROLE, ActKind.END_GRANT,
            ActKind.APPOINT_SUBSTITUTE, ActKind.CLOSE_ACCOUNT);

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager em;
    @Inject
    private Clock clock;
    @Inject
    private Directory directory;
    @Inject
    private DoorGuard door;
    @Inject
    private PasswordLinks links;
    @Inject
    private Journal journal;

    /** @throws Refusal unknown, when there is no such account */
    public UserView open(UUID id) {
        Actor actor = directory.actor(directory.caller().orElseThrow(() -> Refusal.notAllowed(null)));
        Account account = em.createQuery("select a from Account a left join fetch a.grants where a.id = :id", Account.class)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> Refusal.unknown(null));
        if (account.kind() == AccountKind.APPLICANT) {
            journal.looked(actor.id(), id, "USER");
        }
        boolean oneself = id.equals(actor.id());
        List<UserView.Held> grants = grants(account);
        return new UserView(id, account.version(), account.login(), account.kind(), account.step(), account.person(),
                account.createdAt(), account.hasPassword(), door.locks(List.of(account.login())).get(account.login()),
                links.pending(id).orElse(null), oneself, grants, history(id, grants),
                OpenActs.of(actor, account).stream().filter(act -> isOffered(act, account, oneself)).toList(), LocalDate.now(clock));
    }

    /** Signatories, secretaries and members of a body today who are nobody's substitutes. */
    public List<UserView.Holder> holders(String body) {
        return em.createQuery("""
                        select a.id, g.id, a.name, g.role, g.memberKind, g.chair from RoleGrant g join g.account a
                        where g.body = :body and g.role in :roles and g.onBehalfOf is null
                        and a.state = kz.anyqtama.access.AccountState.ACTIVE
                        and g.validFrom <= :today and (g.validUntil is null or g.validUntil > :today)
                        order by a.name""", Object[].class)
                .setParameter("body", body).setParameter("roles", AppointSubstitute.STOOD_IN_FOR)
                .setParameter("today", LocalDate.now(clock)).getResultStream()
                .map(row -> new UserView.Holder((UUID) row[0], (UUID) row[1], (String) row[2], (Role) row[3],
                        (String) row[4], (Boolean) row[5])).toList();
    }

    private static boolean isOffered(ActKind act, Account account, boolean oneself) {
        boolean ofStaff = act == ActKind.CORRECT_ACCOUNT || act == ActKind.GRANT_ROLE || act == ActKind.APPOINT_SUBSTITUTE;
        return !(oneself && OF_OTHERS.contains(act)) && !(ofStaff && account.kind() != AccountKind.STAFF);
    }

    private List<UserView.Held> grants(Account account) {
        Set<UUID> absent = account.grants().stream().map(g -> g.grant().onBehalfOf()).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<UUID, String> names = absent.isEmpty() ? Map.of()
                : em.createQuery("select a.id, a.name from Account a where a.id in :ids", Object[].class).setParameter("ids", absent)
                .getResultStream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
        LocalDate today = LocalDate.now(clock);
        return account.grants().stream().map(g -> held(g, names, today))
                .sorted((one, other) -> one.standing() == other.standing() ? other.from().compareTo(one.from())
                        : one.standing().compareTo(other.standing())).toList();
    }

    private static UserView.Held held(RoleGrant grant, Map<UUID, String> names, LocalDate today) {
        UUID absent = grant.grant().onBehalfOf();
        return new UserView.Held(grant.id(), grant.grant().role(), grant.grant().body(), grant.memberKind(), grant.isChair(),
                grant.validFrom(), grant.validUntil() == null ? null : grant.validUntil().minusDays(1),
                absent == null ? null : names.get(absent), grant.inForceOn(today) ? UserView.GrantState.IN_FORCE
                : today.isBefore(grant.validFrom()) && !grant.validFrom().equals(grant.validUntil()) ? UserView.GrantState.TO_COME
                : UserView.GrantState.ENDED);
    }

    private List<UserView.Line> history(UUID account, List<UserView.Held> grants) {
        Map<UUID, UserView.Held> byId = grants.stream().collect(Collectors.toMap(UserView.Held::id, Function.identity()));
        return em.createQuery("""
                        select r.at, r.actorName, r.kind, r.payload from AuditRow r
                        where r.id.subject = :account order by r.id.sequence desc""", Object[].class)
                .setParameter("account", account).getResultStream()
                .map(row -> new UserView.Line((Instant) row[0], (String) row[1], ActKind.valueOf((String) row[2]),
                        GrantNote.of(ActKind.valueOf((String) row[2]), (String) row[3], byId))).toList();
    }
}
