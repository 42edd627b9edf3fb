package kz.anyqtama.casework.governing;

import static kz.anyqtama.casework.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kz.anyqtama.access.Account;
import kz.anyqtama.access.AccountState;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Grant;
import kz.anyqtama.access.Person;
import kz.anyqtama.access.Role;
import kz.anyqtama.access.RoleGrant;
import kz.anyqtama.casework.AccountAct;
import kz.anyqtama.casework.Desk;
import kz.anyqtama.casework.Sample;
import kz.anyqtama.notice.Letter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R6")
@Tag("R7")
class GoverningTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 6);
    private static final Person PERSON = new Person("Айгүл Серікқызы", "a@b.kz", "kk");

    private final Desk desk = new Desk();
    private final Actor administrator = Desk.somebody(Role.SYSTEM_ADMINISTRATOR);

    private Account staff(String login) {
        return desk.open(administrator, new CreateStaff(login, PERSON));
    }

    private void perform(Account account, AccountAct act) {
        desk.perform(administrator, account, act);
    }

    @Test
    void theAdministratorOpensAnAccountWithoutAnyRole() {
        Account account = staff(" Aigul.S ");
        assertEquals(AccountState.ACTIVE, account.step());
        assertEquals("aigul.s", account.login());
        assertTrue(account.grants().isEmpty());
        assertEquals(desk.now, account.createdAt());
        assertRefused("login", () -> staff("1"));
        assertRefused("login", () -> staff(null));
        assertRefused("required", () -> desk.open(administrator, new CreateStaff("aigul", null)));
    }

    @Test
    void aRoleIsGivenWithItsBodyAndDatesAndOnlyOnce() {
        Account account = staff("aigul");
        perform(account, new GrantRole(Role.EMPLOYEE, Sample.ALMATY, null, false, TODAY, TODAY.plusDays(10)));
        RoleGrant grant = account.grants().get(0);
        assertEquals(new Grant(Role.EMPLOYEE, Sample.ALMATY, null), grant.grant());
        assertTrue(grant.inForceOn(TODAY) && grant.inForceOn(TODAY.plusDays(9)));
        assertFalse(grant.inForceOn(TODAY.minusDays(1)) || grant.inForceOn(TODAY.plusDays(10)));
        assertRefused("grantTwice", () -> perform(account, new GrantRole(Role.EMPLOYEE, Sample.ALMATY, null, false, TODAY.plusDays(9), null)));
        perform(account, new GrantRole(Role.EMPLOYEE, Sample.ALMATY, null, false, TODAY.plusDays(10), null));
        assertEquals(2, account.grants().size());
    }

    @Test
    void aRoleThatDoesNotFitIsRefused() {
        Account account = staff("aigul");
        assertRefused("bodyMissing", () -> perform(account, new GrantRole(Role.EMPLOYEE, null, null, false, TODAY, null)));
        assertRefused("bodyNotWanted", () -> perform(account, new GrantRole(Role.MINISTRY, Sample.ALMATY, null, false, TODAY, null)));
        assertRefused("memberKind", () -> perform(account, new GrantRole(Role.MEMBER, Sample.ALMATY, null, false, TODAY, null)));
        assertRefused("memberKind", () -> perform(account, new GrantRole(Role.MEMBER, Sample.ALMATY, "CHESS_CLUB", false, TODAY, null)));
        assertRefused("memberKind", () -> perform(account, new GrantRole(Role.EMPLOYEE, Sample.ALMATY, "EDUCATION", false, TODAY, null)));
        assertRefused("roleOfOtherKind", () -> perform(account, new GrantRole(Role.APPLICANT, null, null, false, TODAY, null)));
        assertRefused("roleOfOtherKind", () -> perform(account, new GrantRole(Role.SYSTEM, null, null, false, TODAY, null)));
        assertRefused("periodReversed", () -> perform(account, new GrantRole(Role.HEAD, Sample.ALMATY, null, false, TODAY, TODAY)));
        assertRefused("required", () -> perform(account, new GrantRole(null, null, null, false, TODAY, null)));
        assertRefused("required", () -> perform(account, new GrantRole(Role.HEAD, Sample.ALMATY, null, false, null, null)));
    }

    @Test
    void aMemberHasASeatOfOneOfTheKindsAndOneMayChair() {
        Account account = staff("aigul");
        perform(account, new GrantRole(Role.MEMBER, Sample.ALMATY, "ATAMEKEN", true, TODAY, null));
        assertEquals("ATAMEKEN", account.grants().get(0).memberKind());
        assertTrue(account.grants().get(0).isChair());
    }

    @Test
    void aRoleEndsOnItsDayAndOneNotBegunIsNeverInForce() {
        Account account = staff("aigul");
        perform(account, new GrantRole(Role.EMPLOYEE, Sample.ALMATY, null, false, TODAY, null));
        perform(account, new GrantRole(Role.HEAD, Sample.ALMATY, null, false, TODAY.plusDays(5), null));
        UUID first = account.grants().get(0).id();
        perform(account, new EndGrant(first, TODAY.plusDays(1)));
        assertFalse(account.grants().get(0).inForceOn(TODAY.plusDays(1)));
        assertRefused("grantEnded", () -> perform(account, new EndGrant(first, TODAY.plusDays(2))));
        assertRefused("unknown", () -> perform(account, new EndGrant(UUID.randomUUID(), TODAY)));
        assertRefused("required", () -> perform(account, new EndGrant(first, null)));
        perform(account, new EndGrant(account.grants().get(1).id(), TODAY));
        assertFalse(account.grants().get(1).inForceOn(TODAY.plusDays(5)));
    }

    @Test
    void aSubstituteStandsInWithTheAbsentOnesRoleForATime() {
        Account absent = staff("absent");
        Account substitute = staff("substitute");
        desk.accounts.add(absent);
        perform(absent, new GrantRole(Role.MEMBER, Sample.ALMATY, "EDUCATION", true, TODAY, null));
        UUID grant = absent.grants().get(0).id();
        assertRefused("required", () -> perform(substitute, AppointSubstitute.of(absent.id(), grant, TODAY, null)));
        assertRefused("required", () -> perform(substitute, AppointSubstitute.of(absent.id(), grant, null, TODAY)));
        assertRefused("unknown", () -> perform(substitute, AppointSubstitute.of(absent.id(), UUID.randomUUID(), TODAY, TODAY.plusDays(7))));
        assertRefused("substituteOfOneself", () -> perform(absent, AppointSubstitute.of(absent.id(), grant, TODAY, TODAY.plusDays(7))));
        perform(substitute, AppointSubstitute.of(absent.id(), grant, TODAY, TODAY.plusDays(7)));
        RoleGrant standIn = substitute.grants().get(0);
        assertEquals(new Grant(Role.MEMBER, Sample.ALMATY, absent.id()), standIn.grant());
        assertEquals("EDUCATION", standIn.memberKind());
        assertTrue(standIn.isChair());
        assertFalse(standIn.inForceOn(TODAY.plusDays(7)));
    }

    @Test
    void whoLeavesHasNoRoleAndNoWayIn() {
        Account account = staff("aigul");
        perform(account, new GrantRole(Role.EMPLOYEE, Sample.ALMATY, null, false, TODAY, null));
        perform(account, new CloseAccount(TODAY));
        assertEquals(AccountState.CLOSED, account.step());
        assertFalse(account.grants().get(0).inForceOn(TODAY));
        assertRefused("outOfTurn", () -> perform(account, new GrantRole(Role.HEAD, Sample.ALMATY, null, false, TODAY, null)));
    }

    @Test
    void onlyASignatoryASecretaryOrAMemberIsStoodInFor() {
        Account head = staff("head");
        Account substitute = staff("substitute");
        desk.accounts.add(head);
        perform(head, new GrantRole(Role.HEAD, Sample.ALMATY, null, false, TODAY, null));
        UUID grant = head.grants().get(0).id();
        assertRefused("substitute.role", () -> perform(substitute, AppointSubstitute.of(head.id(), grant, TODAY, TODAY.plusDays(7))));
        assertTrue(substitute.grants().isEmpty());
    }

    @Test
    void aRightDoesNotEndInThePast() {
        Account account = staff("aigul");
        perform(account, new GrantRole(Role.EMPLOYEE, Sample.ALMATY, null, false, TODAY.minusDays(9), null));
        UUID grant = account.grants().get(0).id();
        assertRefused("dayPast", () -> perform(account, new EndGrant(grant, TODAY.minusDays(1))));
        assertRefused("dayPast", () -> perform(account, new CloseAccount(TODAY.minusDays(1))));
        assertTrue(account.grants().get(0).inForceOn(TODAY));
    }

    @Test
    void staffArePutRightByTheAdministratorAndApplicantsByThemselves() {
        Account account = staff("aigul");
        var right = new Person("Айгүл Нұрланқызы", "right@b.kz", "ru");
        perform(account, new CorrectAccount(right));
        assertEquals(right, account.person());
        assertRefused("required", () -> perform(account, new CorrectAccount(null)));
        Account applicant = Account.applicant("850312100006", PERSON, "hash", desk.now);
        assertRefused("account.ofApplicant", () -> perform(applicant, new CorrectAccount(right)));
        assertEquals(PERSON, applicant.person());
    }

    @Test
    void theOwnerIsWrittenALinkAndTheLockIsTakenOffOnce() {
        Account account = staff("aigul");
        perform(account, SendPasswordLink.now());
        assertEquals(PERSON.email(), desk.produced(Letter.class).get(0).to());
        assertRefused("account.notLocked", () -> perform(account, UnlockAccount.now()));
        desk.locks.put("aigul", desk.now.plusSeconds(60));
        perform(account, UnlockAccount.now());
        assertRefused("account.notLocked", () -> perform(account, UnlockAccount.now()));
        perform(account, new CloseAccount(TODAY));
        assertRefused("outOfTurn", () -> perform(account, SendPasswordLink.now()));
        assertEquals(1, desk.produced(Letter.class).size());
    }

    @Test
    void nobodyGivesOrTakesARightForOneself() {
        Account own = staff("own");
        Actor oneself = new Actor(own.id(), "own", Set.of(Grant.of(Role.SYSTEM_ADMINISTRATOR, null)));
        assertRefused("account.oneself", () -> desk.perform(oneself, own, new GrantRole(Role.AUDITOR, null, null, false, TODAY, null)));
        assertRefused("account.oneself", () -> desk.perform(oneself, own, new CloseAccount(TODAY)));
        assertRefused("account.oneself", () -> desk.perform(oneself, own, new EndGrant(UUID.randomUUID(), TODAY)));
    }
}
