package kz.anyqtama.casework;

import kz.anyqtama.access.Account;

/** An act on an account that is there. */
public interface AccountAct extends Act<Account> {

    @Override
    default Class<Account> subjectType() {
        return Account.class;
    }
}
