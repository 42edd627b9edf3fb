package kz.anyqtama.access;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.anyqtama.time.Kazakhstan;

/** A person who can sign in. The login of an applicant is the IIN; a member of staff is given one. */
@Entity
public class Account extends Subject {

    private static final String STAFF_LOGIN = "[a-z][a-z0-9._-]{2,39}";

    private String login;
    @Enumerated(EnumType.STRING)
    private AccountKind kind;
    private String iin;
    private String name;
    private String email;
    private String language;
    private String passwordHash;
    @Enumerated(EnumType.STRING)
    private AccountState state = AccountState.ACTIVE;
    private Instant createdAt;

    @OneToMany(mappedBy = "account", cascade = CascadeType.PERSIST)
    private List<RoleGrant> grants = new ArrayList<>();

    protected Account() {
    }

    private Account(AccountKind kind, String login, Person person, Instant at) {
        this.kind = kind;
        this.login = login.strip().toLowerCase(Locale.ROOT);
        this.createdAt = at;
        describe(person);
    }

    /** An account that its owner opens; the role of applicant comes with it. */
    public static Account applicant(String iin, Person person, String passwordHash, Instant at) {
        var account = new Account(AccountKind.APPLICANT, iin, person, at);
        account.iin = iin;
        account.passwordHash = passwordHash;
        LocalDate today = at.atZone(Kazakhstan.ZONE).toLocalDate();
        account.grants.add(new RoleGrant(account, Grant.of(Role.APPLICANT, null), today, null, null, at));
        return account;
    }

    /** An account of a member of staff, without password or role yet: the owner sets the first by a one-time link. */
    public static Account staff(String login, Person person) {
        var account = new Account(AccountKind.STAFF, login == null ? "" : login, person, null);
        if (!account.login.matches(STAFF_LOGIN)) {
            throw Refusal.input("login", "login", null);
        }
        return account;
    }

    /**
     * Gives a role from a day, until a day (exclusive) or for good.
     *
     * @param by who gives it
     */
    public RoleGrant grant(Grant grant, LocalDate from, LocalDate until, UUID by, Instant at) {
        return grant(grant, null, false, from, until, by, at);
    }

    /**
     * Gives a role, to a member of the Commission with a seat in it (R6).
     *
     * @param memberKind whom the member represents, a code of the edition; null for any other role
     * @param chair      whether the member chairs
     */
    public RoleGrant grant(Grant grant, String memberKind, boolean chair, LocalDate from, LocalDate until, UUID by, Instant at) {
        if ((grant.role() == Role.MEMBER) != (memberKind != null)) {
            throw Refusal.input("memberKind", "memberKind", "R6");
        }
        boolean ofBody = grant.role().reach() == Role.Reach.BODY || grant.role().reach() == Role.Reach.MEETING;
        if (grant.role() == Role.SYSTEM || (grant.role() == Role.APPLICANT) != (kind == AccountKind.APPLICANT)) {
            throw Refusal.input("roleOfOtherKind", "role", null);
        }
        if (ofBody != (grant.body() != null)) {
            throw Refusal.input(ofBody ? "bodyMissing" : "bodyNotWanted", "body", null);
        }
        if (until != null && !until.isAfter(from)) {
            throw Refusal.input("periodReversed", "until", null);
        }
        if (id().equals(grant.onBehalfOf())) {
            throw Refusal.input("substituteOfOneself", "onBehalfOf", null);
        }
        if (grants.stream().anyMatch(g -> g.isSameAs(grant) && g.meets(from, until))) {
            throw Refusal.input("grantTwice", "role", null);
        }
        var given = new RoleGrant(this, grant, from, until, by, at);
        given.seat(memberKind, chair);
        grants.add(given);
        return given;
    }

    /** Takes a role away from this day on. */
    public RoleGrant endGrant(UUID grant, LocalDate day) {
        RoleGrant ended = grants.stream().filter(g -> g.id().equals(grant)).findFirst()
                .orElseThrow(() -> Refusal.unknown("grant"));
        if (ended.validUntil() != null && !ended.validUntil().isAfter(day)) {
            throw Refusal.outOfTurn("grantEnded", null);
        }
        ended.endOn(day);
        return ended;
    }

    /** The person will not sign in any more: all roles end. */
    public void close(LocalDate day) {
        grants.stream().filter(g -> g.validUntil() == null || g.validUntil().isAfter(day)).forEach(g -> g.endOn(day));
    }

    /** The moment of the act that opens it. */
    public void begin(Instant at) {
        createdAt = at;
    }

    /** Replaces name, address and language. */
    public void describe(Person person) {
        name = person.name();
        email = person.email();
        language = person.language();
    }

    /** @param hash as {@link Passwords#hash} makes it */
    public void usePassword(String hash) {
        passwordHash = hash;
    }

    public String login() {
        return login;
    }

    public AccountKind kind() {
        return kind;
    }

    /** Null for a member of staff. */
    public String iin() {
        return iin;
    }

    public Person person() {
        return new Person(name, email, language);
    }

    public boolean hasPassword() {
        return passwordHash != null;
    }

    /** Null until the owner has set a password. */
    String passwordHash() {
        return passwordHash;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public List<RoleGrant> grants() {
        return List.copyOf(grants);
    }

    @Override
    public AccountState step() {
        return state;
    }

    @Override
    public void moveTo(Enum<?> step) {
        state = (AccountState) step;
    }

    @Override
    public String body() {
        return null;
    }

    @Override
    public boolean concerns(UUID account) {
        return id().equals(account);
    }
}
