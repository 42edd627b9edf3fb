package kz.anyqtama.casework.governing;

import java.time.LocalDate;
import kz.anyqtama.access.Account;
import kz.anyqtama.casework.AccountAct;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Moment;

/**
 * A person leaves: no more signing in, all roles end. What the person did stays under the name.
 */
public record CloseAccount(LocalDate day) implements AccountAct {

    @Override
    public ActKind kind() {
        return ActKind.CLOSE_ACCOUNT;
    }

    @Override
    public void apply(Account account, Moment moment) {
        NotOneself.require(account, moment);
        FromToday.require(day, moment);
        account.close(day);
    }
}
