package kz.anyqtama.casework.governing;

import java.time.LocalDate;
import java.util.UUID;
import kz.anyqtama.access.Account;
import kz.anyqtama.casework.AccountAct;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Moment;

/**
 * A role ends from a day on.
 */
public record EndGrant(UUID grant, LocalDate day) implements AccountAct {

    @Override
    public ActKind kind() {
        return ActKind.END_GRANT;
    }

    @Override
    public void apply(Account account, Moment moment) {
        NotOneself.require(account, moment);
        FromToday.require(day, moment);
        account.endGrant(grant, day);
    }
}
