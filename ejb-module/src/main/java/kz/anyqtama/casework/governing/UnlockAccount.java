package kz.anyqtama.casework.governing;

import java.time.Instant;
import kz.anyqtama.access.Account;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.AccountAct;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.casework.World;

/**
 * Failures to sign in are forgotten, so that the owner need not wait.
 *
 * @param lockedUntil how long it would have been locked; null until prepared, and where it was not
 */
public record UnlockAccount(Instant lockedUntil) implements AccountAct {

    public static UnlockAccount now() {
        return new UnlockAccount(null);
    }

    @Override
    public ActKind kind() {
        return ActKind.UNLOCK_ACCOUNT;
    }

    @Override
    public UnlockAccount prepared(Account account, World world) {
        return new UnlockAccount(world.unlock(account));
    }

    @Override
    public void apply(Account account, Moment moment) {
        if (lockedUntil == null) {
            throw Refusal.outOfTurn("account.notLocked", null);
        }
    }
}
