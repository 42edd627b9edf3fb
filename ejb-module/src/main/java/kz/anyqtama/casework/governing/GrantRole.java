package kz.anyqtama.casework.governing;

import java.time.LocalDate;
import kz.anyqtama.access.Account;
import kz.anyqtama.access.Grant;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Role;
import kz.anyqtama.casework.AccountAct;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Moment;

/**
 * A person gets a role, with its body and dates; a member of the Commission with whom the member represents (R6).
 * Nobody grants oneself.
 *
 * @param memberKind a code of the edition, null for any other role
 * @param until      exclusive, null for good
 */
public record GrantRole(Role role, String body, String memberKind, boolean chair, LocalDate from, LocalDate until) implements AccountAct {

    @Override
    public ActKind kind() {
        return ActKind.GRANT_ROLE;
    }

    @Override
    public void apply(Account account, Moment moment) {
        NotOneself.require(account, moment);
        Refusal.require(role, "role", null);
        Refusal.require(from, "from", null);
        if (memberKind != null && moment.law().latest().memberKinds().stream().noneMatch(k -> k.code().equals(memberKind))) {
            throw Refusal.input("memberKind", "memberKind", "R6");
        }
        account.grant(Grant.of(role, body), memberKind, chair, from, until, moment.actor().id(), moment.at());
    }
}
