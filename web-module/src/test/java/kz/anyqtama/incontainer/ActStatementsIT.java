package kz.anyqtama.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.anyqtama.access.Account;
import kz.anyqtama.access.Person;
import kz.anyqtama.access.Role;
import kz.anyqtama.access.Subject;
import kz.anyqtama.casework.Act;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Gate;
import kz.anyqtama.casework.Opening;
import kz.anyqtama.casework.applying.CorrectEntry;
import kz.anyqtama.casework.applying.Draft;
import kz.anyqtama.casework.applying.Reassign;
import kz.anyqtama.casework.applying.SendToCommission;
import kz.anyqtama.casework.applying.Submit;
import kz.anyqtama.casework.applying.TakeIntoWork;
import kz.anyqtama.casework.applying.Withdraw;
import kz.anyqtama.casework.assessing.CastVote;
import kz.anyqtama.casework.assessing.CloseMeeting;
import kz.anyqtama.casework.assessing.ConfirmProtocol;
import kz.anyqtama.casework.assessing.ConveneMeeting;
import kz.anyqtama.casework.assessing.DrawUpProtocol;
import kz.anyqtama.casework.assessing.OpenMeeting;
import kz.anyqtama.casework.assessing.PutOnAgenda;
import kz.anyqtama.casework.assessing.RecordPresence;
import kz.anyqtama.casework.assessing.Recuse;
import kz.anyqtama.casework.assessing.RefuseToConfirm;
import kz.anyqtama.casework.assessing.TakeOffAgenda;
import kz.anyqtama.casework.governing.AppointSubstitute;
import kz.anyqtama.casework.governing.CloseAccount;
import kz.anyqtama.casework.governing.CorrectAccount;
import kz.anyqtama.casework.governing.CreateStaff;
import kz.anyqtama.casework.governing.EndGrant;
import kz.anyqtama.casework.governing.GrantRole;
import kz.anyqtama.casework.governing.SendPasswordLink;
import kz.anyqtama.casework.governing.UnlockAccount;
import kz.anyqtama.incontainer.Stage.Cast;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many statements each act takes that asks for no paper. */
@ExtendWith(ArquillianExtension.class)
public class ActStatementsIT {

    private static final int MOST = 8;
    private static final Set<ActKind> WITH_PAPER = EnumSet.of(ActKind.NOT_ACCEPT, ActKind.DECIDE_ISSUE, ActKind.DECIDE_REFUSAL,
            ActKind.REMAKE_CERTIFICATE);
    private static final LocalDate DAY = LocalDate.of(2030, 1, 1);

    @Inject
    private Stage stage;
    @Inject
    private Story story;
    @Inject
    private Statements statements;
    @Inject
    private Gate gate;

    private final Map<ActKind, Long> counted = new EnumMap<>(ActKind.class);

    /** A doing that is ready to be counted: everything it needs has been made before. */
    private <S extends Subject> Callable<?> ready(UUID who, UUID subject, Act<S> act) {
        long version = stage.version(subject, act.subjectType());
        return asked(who, () -> gate.perform(subject, version, UUID.randomUUID(), act));
    }

    private <S extends Subject> Callable<?> ready(UUID who, Opening<S> act) {
        return asked(who, () -> gate.open(UUID.randomUUID(), act));
    }

    /** The caller is known to the container before, as in a request whose session has been looked up. */
    private Callable<?> asked(UUID who, Callable<?> knock) {
        return stage.signedIn(who, knock);
    }

    private void count(ActKind kind, Supplier<Callable<?>> doing) throws Exception {
        List<Callable<?>> doings = List.of(doing.get(), doing.get(), doing.get());
        counted.put(kind, statements.of(doings));
    }

    @Test
    void noActWithoutAPaperTakesMoreThanEightStatements() throws Exception {
        Cast cast = stage.cast("620000000");
        applying(cast);
        assessing(cast);
        governing();
        Set<ActKind> asked = EnumSet.allOf(ActKind.class);
        asked.removeIf(kind -> kind.follows() || WITH_PAPER.contains(kind));
        assertEquals(asked, counted.keySet(), "every act is counted");
        System.getLogger(ActStatementsIT.class.getName()).log(System.Logger.Level.INFO, "Statements: " + counted);
        assertEquals(Map.of(), counted.entrySet().stream().filter(e -> e.getValue() > MOST)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)), "of " + counted);
    }

    private void applying(Cast cast) throws Exception {
        count(ActKind.SUBMIT, () -> {
            UUID applicant = stage.applicant();
            Draft draft = stage.draft(applicant, cast.body(), "1.1.1.1");
            return ready(applicant, Submit.draft(draft.id(), draft.version(), applicant, cast.body()));
        });
        count(ActKind.TAKE_INTO_WORK, () -> ready(cast.employee(), story.submitted(cast), new TakeIntoWork()));
        count(ActKind.REASSIGN, () -> ready(cast.employee(), story.checking(cast), Reassign.to(cast.secondEmployee(), null)));
        count(ActKind.CHECK_COMPLETENESS, () -> ready(cast.employee(), story.checking(cast), Story.findings(true)));
        count(ActKind.SEND_TO_COMMISSION, () -> ready(cast.employee(), story.checked(cast, true), new SendToCommission()));
        count(ActKind.CORRECT_ENTRY, () -> ready(cast.employee(), story.checking(cast),
                CorrectEntry.of(CorrectEntry.Entry.PHONE, "+7 700 111 11 11", "опечатка")));
        count(ActKind.WITHDRAW, () -> {
            UUID applicant = stage.applicant();
            return ready(applicant, story.submitted(applicant, cast.body(), "1.1.1.1"), new Withdraw(null));
        });
    }

    private void assessing(Cast cast) throws Exception {
        var all = new HashSet<>(cast.commission());
        count(ActKind.CONVENE_MEETING, () -> ready(cast.secretary(), ConveneMeeting.of(cast.body(), Instant.parse("2030-01-01T05:00:00Z"), "зал", all)));
        count(ActKind.PUT_ON_AGENDA, () -> ready(cast.secretary(), story.convened(cast), PutOnAgenda.of(story.atCommission(cast))));
        count(ActKind.TAKE_OFF_AGENDA, () -> atItem(cast, (meeting, item) -> ready(cast.secretary(), meeting, new TakeOffAgenda(item, "не явился"))));
        count(ActKind.RECORD_PRESENCE, () -> ready(cast.secretary(), story.inSession(cast), new RecordPresence(all)));
        count(ActKind.OPEN_MEETING, () -> ready(cast.secretary(), story.convened(cast), new OpenMeeting(all)));
        count(ActKind.RECUSE, () -> atItem(cast, (meeting, item) -> ready(cast.first(), meeting, new Recuse(item, cast.first(), "родственник"))));
        count(ActKind.ASSESS, () -> atItem(cast, (meeting, item) -> ready(cast.secretary(), meeting, story.assessment(meeting, item))));
        count(ActKind.VOTE, () -> {
            UUID meeting = story.inSession(cast);
            return ready(cast.first(), meeting, new CastVote(story.assessed(cast, meeting), 1, true, null));
        });
        count(ActKind.DRAW_UP_PROTOCOL, () -> {
            UUID meeting = story.inSession(cast);
            return ready(cast.secretary(), meeting, DrawUpProtocol.of(story.voted(cast, meeting), List.of(), "соответствует"));
        });
        count(ActKind.CONFIRM_PROTOCOL, () -> drawnUp(cast, (meeting, item) -> ready(cast.first(), meeting, new ConfirmProtocol(item, story.digest(meeting, item)))));
        count(ActKind.REFUSE_TO_CONFIRM, () -> drawnUp(cast, (meeting, item) -> ready(cast.first(), meeting, new RefuseToConfirm(item, story.digest(meeting, item), "нет"))));
        count(ActKind.CLOSE_MEETING, () -> atItem(cast, (meeting, item) -> ready(cast.secretary(), meeting, new CloseMeeting())));
    }

    private interface AtItem {
        Callable<?> ready(UUID meeting, UUID item);
    }

    private Callable<?> atItem(Cast cast, AtItem doing) {
        UUID meeting = story.inSession(cast);
        return doing.ready(meeting, story.put(cast, meeting, story.atCommission(cast)));
    }

    private Callable<?> drawnUp(Cast cast, AtItem doing) {
        UUID meeting = story.inSession(cast);
        return doing.ready(meeting, story.drawnUp(cast, meeting));
    }

    private void governing() throws Exception {
        UUID admin = stage.administrator();
        count(ActKind.CREATE_STAFF, () -> ready(admin, new CreateStaff("c" + UUID.randomUUID().toString().substring(0, 8), new Person("Новый", "a@b.kz", "ru"))));
        count(ActKind.GRANT_ROLE, () -> ready(admin, stage.staffWithoutRole(), new GrantRole(Role.AUDITOR, null, null, false, DAY, null)));
        count(ActKind.END_GRANT, () -> {
            UUID account = stage.staff(Role.AUDITOR, null, null, false);
            return ready(admin, account, new EndGrant(grantOf(account), DAY));
        });
        count(ActKind.APPOINT_SUBSTITUTE, () -> {
            UUID absent = stage.staff(Role.SECRETARY, "620000000", null, false);
            return ready(admin, stage.staffWithoutRole(), AppointSubstitute.of(absent, grantOf(absent), DAY, DAY.plusDays(9)));
        });
        count(ActKind.CORRECT_ACCOUNT, () -> ready(admin, stage.staffWithoutRole(), new CorrectAccount(new Person("Другой", "b@b.kz", "kk"))));
        count(ActKind.SEND_PASSWORD_LINK, () -> ready(admin, stage.staffWithoutRole(), SendPasswordLink.now()));
        count(ActKind.UNLOCK_ACCOUNT, () -> ready(admin, stage.lockedOut(), UnlockAccount.now()));
        count(ActKind.CLOSE_ACCOUNT, () -> ready(admin, stage.staff(Role.AUDITOR, null, null, false), new CloseAccount(DAY)));
    }

    private UUID grantOf(UUID account) {
        return stage.read(Account.class, account, a -> a.grants().get(0).id());
    }
}
