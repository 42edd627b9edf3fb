package kz.anyqtama.casework.governing;

import kz.anyqtama.access.Account;
import kz.anyqtama.access.Person;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.casework.Opening;

/**
 * A member of staff gets an account, without role yet; the owner sets the first password by a one-time link.
 */
public record CreateStaff(String login, Person person) implements Opening<Account> {

    @Override
    public ActKind kind() {
        return ActKind.CREATE_STAFF;
    }

    @Override
    public Class<Account> subjectType() {
        return Account.class;
    }

    @Override
    public Account subject() {
        Refusal.require(person, "person", null);
        return Account.staff(login, person);
    }

    @Override
    public void apply(Account account, Moment moment) {
        account.begin(moment.at());
    }
}
