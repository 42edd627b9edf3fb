package kz.anyqtama.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import kz.anyqtama.access.Account;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Directory;
import kz.anyqtama.access.DoorGuard;
import kz.anyqtama.access.Person;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Role;
import kz.anyqtama.access.Subject;
import kz.anyqtama.audit.AuditRow;
import kz.anyqtama.casework.Act;
import kz.anyqtama.casework.Gate;
import kz.anyqtama.casework.Opening;
import kz.anyqtama.casework.Receipt;
import kz.anyqtama.casework.applying.ApplicationForm;
import kz.anyqtama.casework.applying.Draft;
import kz.anyqtama.casework.applying.Drafts;
import kz.anyqtama.casework.governing.AppointSubstitute;
import kz.anyqtama.casework.governing.CreateStaff;
import kz.anyqtama.casework.governing.GrantRole;
import kz.anyqtama.party.Iin;
import kz.anyqtama.party.Sex;
import org.eclipse.microprofile.config.Config;

/** Gives the tests people, bodies and applications of their own, and lets people act through the gate. */
@ApplicationScoped
public class Stage {

    private static final LocalDate SINCE = LocalDate.of(2021, 1, 10);
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Inject
    private Rows rows;
    @Inject
    private Gate gate;
    @Inject
    private Directory directory;
    @Inject
    private Drafts drafts;
    @Inject
    private DoorGuard door;
    @Inject
    private Config config;

    private final Map<String, Cast> casts = new HashMap<>();

    /** The people of a body: one of each role of staff, and a Commission of three. */
    public record Cast(String body, UUID employee, UUID secondEmployee, UUID secretary, UUID chair, UUID first, UUID second,
                       UUID signatory, UUID head) {

        public List<UUID> commission() {
            return List.of(chair, first, second);
        }
    }

    /** The people of the body, their accounts opened by the administrator through the gate at the first call. */
    public synchronized Cast cast(String body) {
        return casts.computeIfAbsent(body, b -> new Cast(b, staff(Role.EMPLOYEE, b, null, false), staff(Role.EMPLOYEE, b, null, false),
                staff(Role.SECRETARY, b, null, false), staff(Role.MEMBER, b, "LOCAL_EXECUTIVE_BODY", true),
                staff(Role.MEMBER, b, "EDUCATION", false), staff(Role.MEMBER, b, "ATAMEKEN", false),
                staff(Role.SIGNATORY, b, null, false), staff(Role.HEAD, b, null, false)));
    }

    public UUID administrator() {
        return of("admin");
    }

    /** The account with the login. */
    public UUID of(String login) {
        return rows.one("select id from account where login = ?", login);
    }

    public UUID staff(Role role, String body, String memberKind, boolean chair) {
        UUID account = staffWithoutRole();
        act(administrator(), account, new GrantRole(role, body, memberKind, chair, SINCE, null));
        return account;
    }

    /** A substitute of somebody who has one role, until a day. */
    public UUID substituteOf(UUID absent, LocalDate until) {
        UUID substitute = staffWithoutRole();
        UUID grant = rows.one("select id from role_grant where account = ?", absent);
        act(administrator(), substitute, AppointSubstitute.of(absent, grant, SINCE, until));
        return substitute;
    }

    public UUID staffWithoutRole() {
        String login = "t" + NUMBERS.incrementAndGet() + "." + UUID.randomUUID().toString().substring(0, 8);
        return open(administrator(), new CreateStaff(login, new Person("Тест " + login, login + "@example.org", "ru"))).subject();
    }

    /** A member of staff who guessed the password wrongly too often. */
    public UUID lockedOut() {
        UUID account = staffWithoutRole();
        String login = read(Account.class, account, Account::login);
        try {
            for (int guess = 0; guess < 100; guess++) {
                door.attempt(login, "192.0.2." + guess);
            }
        } catch (Refusal locked) {
            return account;
        }
        throw new AssertionError("never locked");
    }

    /** Lets the person sign in with the demo's password. @return the login */
    public String usesDemoPassword(UUID account) {
        rows.change("update account set password_hash = (select password_hash from account where login = 'admin') where id = ?", account);
        return (String) rows.sql("select login from account where id = ?", account).get(0);
    }

    public String demoPassword() {
        return config.getValue("anyqtama.demo.password", String.class);
    }

    /** A new applicant, who has an IIN of its own. */
    public UUID applicant() {
        String iin = iin(String.format("90%02d%02d5%04d", 1 + NUMBERS.get() % 12, 1 + NUMBERS.get() % 28, NUMBERS.incrementAndGet()));
        var account = Account.applicant(iin, new Person("Заявитель " + iin, iin + "@example.org", "ru"), "none", Instant.parse("2021-01-10T04:00:00Z"));
        rows.keep(account);
        return account.id();
    }

    private static String iin(String eleven) {
        return IntStream.rangeClosed(0, 9).mapToObj(last -> eleven + last).filter(Iin::isValid).findFirst()
                .orElseGet(() -> iin(String.format("%011d", Long.parseLong(eleven) + 1)));
    }

    /** A draft that lacks nothing, with its documents. */
    public Draft draft(UUID applicant, String body, String occupation) {
        return as(applicant, () -> {
            Draft begun = drafts.begin();
            UUID id = begun.id();
            Draft draft = drafts.save(id, begun.version(), form(begun.form().getIin(), body, occupation));
            drafts.upload(id, "IDENTITY_DOCUMENT", "passport.png", picture());
            drafts.upload(id, "EDUCATION_DOCUMENT", "diploma.png", picture());
            return draft;
        });
    }

    public static InputStream picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    public static ApplicationForm form(String iin, String body, String occupation) {
        var form = new ApplicationForm();
        form.setBody(body);
        form.setIin(iin);
        form.setSurname("Иванов");
        form.setName("Әлихан");
        form.setSurnameLatin("Ivanov");
        form.setNameLatin("Alikhan");
        form.setBirthDate(LocalDate.of(1990, 1, 1));
        form.setSex(Sex.MALE);
        form.setNationality("TUR");
        form.setDocumentNumber("U12345678");
        form.setDocumentIssuedOn(LocalDate.of(2020, 5, 5));
        form.setDocumentIssuedBy("Ankara");
        form.setAddress("Абай 1");
        form.setPhone("+7 701 000-00-00");
        form.setResidence("Ankara, Ataturk 1");
        form.setOccupation(occupation);
        form.setLanguage("ru");
        form.setConsent(true);
        form.getCriteria().addAll(List.of("HIGHER_EDUCATION", "ACADEMIC_DEGREE"));
        return form;
    }

    /** Does something signed in as the person, with the roles of today. */
    public <T> T as(UUID account, Callable<T> deed) {
        try {
            return SignedInAs.call(directory.actor(account), deed);
        } catch (RuntimeException refusal) {
            throw refusal;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The deed of somebody whom the container knows already, so that finding out who it is is no part of it. */
    public <T> Callable<T> signedIn(UUID account, Callable<T> deed) {
        Actor actor = directory.actor(account);
        return () -> SignedInAs.call(actor, deed);
    }

    /** An act through the gate on the subject as it is now. */
    public <S extends Subject> Receipt act(UUID account, UUID subject, Act<S> act) {
        return act(account, subject, version(subject, act.subjectType()), UUID.randomUUID(), act);
    }

    public <S extends Subject> Receipt act(UUID account, UUID subject, long version, UUID key, Act<S> act) {
        return as(account, () -> gate.perform(subject, version, key, act));
    }

    public <S extends Subject> Receipt open(UUID account, Opening<S> act) {
        return as(account, () -> gate.open(UUID.randomUUID(), act));
    }

    public <S extends Subject> long version(UUID subject, Class<S> type) {
        return read(type, subject, Subject::version);
    }

    /** Looks at the subject within a transaction of its own. */
    public <S, T> T read(Class<S> type, UUID id, Function<S, T> look) {
        return rows.read(type, id, look);
    }

    /** Whether the audit row is what it was when written. */
    public boolean readRow(AuditRow.Id id) {
        return rows.read(AuditRow.class, id, AuditRow::isIntact);
    }

    /** A query as the application's user, in SQL. */
    public List<?> sql(String sql, Object... parameters) {
        return rows.sql(sql, parameters);
    }

    /** The occupations of the list that can be chosen, for cases that must not meet. */
    public static String occupation(int number) {
        return List.of("1.1.1.1", "1.1.1.2", "1.2.1.1", "1.2.1.2", "1.3.1.1").get(number % 5);
    }

    static String names(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
