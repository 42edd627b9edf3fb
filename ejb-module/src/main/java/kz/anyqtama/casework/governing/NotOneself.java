package kz.anyqtama.casework.governing;

import kz.anyqtama.access.Account;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.Moment;

/** Nobody gives or takes a right for oneself. */
final class NotOneself {

    private NotOneself() {
    }

    static void require(Account account, Moment moment) {
        if (account.id().equals(moment.actor().id())) {
            throw Refusal.outOfTurn("account.oneself", null);
        }
    }
}
