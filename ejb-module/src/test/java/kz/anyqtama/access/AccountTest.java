package kz.anyqtama.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    private static final Instant LATE_EVENING = Instant.parse("2026-03-12T20:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 13);
    private static final Person PERSON = new Person("Әсел Нұрланова", "asel@example.kz", "kk");
    private static final Grant EMPLOYEE = Grant.of(Role.EMPLOYEE, "750000000");

    private final Account staff = Account.staff("asel", PERSON);

    @Test
    void anApplicantIsOneFromTheDayInKazakhstan() {
        Account applicant = Account.applicant("850312340001", PERSON, "hash", LATE_EVENING);
        assertEquals(1, applicant.grants().size());
        RoleGrant role = applicant.grants().get(0);
        assertEquals(Grant.of(Role.APPLICANT, null), role.grant());
        assertTrue(role.inForceOn(DAY));
        assertFalse(role.inForceOn(DAY.minusDays(1)));
        assertNull(role.validUntil());
        assertEquals("850312340001", applicant.login());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "1asel", "asel nurlanova", "Әсел", "asel@x", "", "850312340001"})
    void aStaffLoginCannotBeTakenForAnIin(String login) {
        assertEquals("login", assertThrows(Refusal.class, () -> Account.staff(login, PERSON)).field());
    }

    @Test
    void aGrantIsInForceFromItsFirstDayToTheOneBeforeItsEnd() {
        RoleGrant grant = staff.grant(EMPLOYEE, DAY, DAY.plusDays(7), null, LATE_EVENING);
        assertFalse(grant.inForceOn(DAY.minusDays(1)));
        assertTrue(grant.inForceOn(DAY));
        assertTrue(grant.inForceOn(DAY.plusDays(6)));
        assertFalse(grant.inForceOn(DAY.plusDays(7)));
    }

    @Test
    void theSameRoleTwiceAtATimeIsRefusedAndOneAfterTheOtherIsNot() {
        staff.grant(EMPLOYEE, DAY, DAY.plusDays(7), null, LATE_EVENING);
        refused("grantTwice", EMPLOYEE, DAY.plusDays(6), null);
        staff.grant(EMPLOYEE, DAY.plusDays(7), null, null, LATE_EVENING);
        refused("grantTwice", EMPLOYEE, DAY.plusYears(9), DAY.plusYears(10));
        staff.grant(Grant.of(Role.EMPLOYEE, "710000000"), DAY, null, null, LATE_EVENING);
    }

    @Test
    void aRoleNeedsItsBodyItsKindOfAccountAndAPeriod() {
        refused("bodyMissing", Grant.of(Role.EMPLOYEE, null), DAY, null);
        refused("bodyNotWanted", Grant.of(Role.AUDITOR, "750000000"), DAY, null);
        refused("roleOfOtherKind", Grant.of(Role.APPLICANT, null), DAY, null);
        refused("roleOfOtherKind", Grant.of(Role.SYSTEM, null), DAY, null);
        refused("periodReversed", EMPLOYEE, DAY, DAY);
        refused("substituteOfOneself", new Grant(Role.SIGNATORY, "750000000", staff.id()), DAY, null);
    }

    @Test
    @Tag("R6")
    void aMemberNeedsAndOnlyAMemberHasAKind() {
        Grant member = Grant.of(Role.MEMBER, "750000000");
        assertEquals("memberKind", assertThrows(Refusal.class, () -> staff.grant(member, DAY, null, null, LATE_EVENING)).code());
        assertEquals("memberKind", assertThrows(Refusal.class,
                () -> staff.grant(EMPLOYEE, "ATAMEKEN", false, DAY, null, null, LATE_EVENING)).code());
    }

    @Test
    void endingAGrantTakesItAwayFromThatDayAndCannotBeDoneTwice() {
        RoleGrant grant = staff.grant(EMPLOYEE, DAY, null, null, LATE_EVENING);
        staff.endGrant(grant.id(), DAY.plusDays(3));
        assertTrue(grant.inForceOn(DAY.plusDays(2)));
        assertFalse(grant.inForceOn(DAY.plusDays(3)));
        assertEquals("grantEnded", assertThrows(Refusal.class, () -> staff.endGrant(grant.id(), DAY.plusDays(4))).code());
        assertEquals(Refusal.Kind.UNKNOWN, assertThrows(Refusal.class, () -> staff.endGrant(UUID.randomUUID(), DAY)).kind());
    }

    @Test
    void closingEndsWhatHadNotEndedAndWhatHadNotBegun() {
        RoleGrant now = staff.grant(EMPLOYEE, DAY, null, null, LATE_EVENING);
        RoleGrant later = staff.grant(Grant.of(Role.AUDITOR, null), DAY.plusDays(30), null, null, LATE_EVENING);
        staff.close(DAY.plusDays(1));
        assertFalse(now.inForceOn(DAY.plusDays(1)));
        assertFalse(later.inForceOn(DAY.plusDays(30)));
    }

    private void refused(String code, Grant grant, LocalDate from, LocalDate until) {
        assertEquals(code, assertThrows(Refusal.class, () -> staff.grant(grant, from, until, null, LATE_EVENING)).code());
    }
}
