package kz.anyqtama.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.anyqtama.access.Account;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Grant;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Role;
import kz.anyqtama.access.Subject;
import kz.anyqtama.casework.applying.Submit;
import kz.anyqtama.commission.CaseExtract;
import kz.anyqtama.commission.Member;
import kz.anyqtama.notice.Letter;
import kz.anyqtama.regulation.PublishedEdition;

/**
 * Does acts as the gate does, without database and container: step and terms of the table, then what follows. Time
 * stands where the test puts it.
 */
public final class Desk extends World {

    public Instant now = Instant.parse("2025-03-06T05:00:00Z");
    public final List<Member> commission = new ArrayList<>();
    public final List<Account> accounts = new ArrayList<>();
    public final List<Object> produced = new ArrayList<>();
    private final Map<UUID, Dossier> dossiers = new HashMap<>();
    public final Map<String, Instant> locks = new HashMap<>();
    private int numbers;

    /** Somebody with one role, at the body of the samples where the role has one. */
    public static Actor somebody(Role role) {
        boolean ofBody = role.reach() == Role.Reach.BODY || role.reach() == Role.Reach.MEETING;
        return new Actor(UUID.randomUUID(), role.name().toLowerCase(), Set.of(Grant.of(role, ofBody ? Sample.ALMATY : null)));
    }

    /** A person called to the Commission's meetings. */
    public Actor member(String kind, boolean chair) {
        Actor member = somebody(Role.MEMBER);
        commission.add(new Member(member.id(), kind + commission.size(), kind, chair, null, false));
        return member;
    }

    public Moment moment(Actor actor) {
        return new Moment(actor, now, PublishedEdition.LAW, Sample.TIME, Sample.BODY);
    }

    public <S extends Subject> S open(Actor actor, Opening<S> act) {
        S subject = act.subject();
        perform(actor, subject, act);
        return subject;
    }

    public <S extends Subject> void perform(Actor actor, S subject, Act<S> asked) {
        ActKind kind = asked.kind();
        Enum<?> before = kind.opens() ? null : subject.step();
        if (!kind.opens() && !kind.isPossibleFrom(before)) {
            throw Refusal.outOfTurn("outOfTurn", kind.paragraph());
        }
        Act<S> act = asked.prepared(subject, this);
        act.apply(subject, moment(actor));
        subject.moveTo(kind.to(before));
        if (subject instanceof Dossier dossier) {
            dossier.concludeTerms(kind.meets(), now);
            dossiers.put(dossier.id(), dossier);
        }
        subject.recorded(new byte[32]);
        produced.addAll(subject.takeProduced());
        act.consequences(subject).forEach(next -> perform(actor, dossiers.get(next.dossier()), next.act()));
    }

    /** What the acts brought about, of one kind. */
    public <T> List<T> produced(Class<T> kind) {
        return produced.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** A dossier just submitted. */
    public Dossier submitted(Actor applicant) {
        return open(applicant, Submit.draft(UUID.randomUUID(), 1, applicant.id(), Sample.ALMATY));
    }

    @Override
    public String next(Series series, String body) {
        return series.number(body.substring(0, 2), Sample.TIME.dateOf(now), ++numbers);
    }

    @Override
    public String unguessableCode() {
        return "CODE" + ++numbers;
    }

    @Override
    public String checkUrl(String code) {
        return "http://check/" + code;
    }

    @Override
    public Submit.FrozenDraft freeze(UUID draft, long version, UUID applicant, UUID dossier, String body) {
        return new Submit.FrozenDraft(next(Series.DOSSIER, body), Sample.application(), "list",
                PublishedEdition.EDITION.code(), new byte[32]);
    }

    @Override
    public String holder(UUID account, Role role, String body) {
        return "employee " + account;
    }

    @Override
    public List<Member> commission(String body) {
        return List.copyOf(commission);
    }

    @Override
    public Account account(UUID id) {
        return accounts.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow(() -> Refusal.unknown("account"));
    }

    @Override
    public Instant sendPasswordLink(Account account) {
        produced.add(new Letter(account.person().email(), account.login(), ""));
        return now.plusSeconds(3600);
    }

    @Override
    public Instant unlock(Account account) {
        return locks.remove(account.login());
    }

    @Override
    public CaseExtract extract(UUID id) {
        Dossier dossier = dossiers.get(id);
        return new CaseExtract(id, dossier.number(), dossier.name(), dossier.application().occupation(), dossier.otherTitle(),
                dossier.body(), dossier.regulationEdition(), dossier.application().attachments().stream()
                .map(a -> new CaseExtract.Evidence(a.id(), a.slot(), a.fileName())).toList());
    }
}
