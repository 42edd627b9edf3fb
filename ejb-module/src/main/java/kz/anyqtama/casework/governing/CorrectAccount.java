package kz.anyqtama.casework.governing;

import kz.anyqtama.access.Account;
import kz.anyqtama.access.AccountKind;
import kz.anyqtama.access.Person;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.AccountAct;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Moment;

/** Name, address or language of a member of staff put right; an applicant puts the own right. */
public record CorrectAccount(Person person) implements AccountAct {

    @Override
    public ActKind kind() {
        return ActKind.CORRECT_ACCOUNT;
    }

    @Override
    public void apply(Account account, Moment moment) {
        Refusal.require(person, "person", null);
        if (account.kind() != AccountKind.STAFF) {
            throw Refusal.outOfTurn("account.ofApplicant", null);
        }
        account.describe(person);
    }
}
