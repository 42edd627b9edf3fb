package kz.anyqtama.casework.governing;

import java.time.Instant;
import kz.anyqtama.access.Account;
import kz.anyqtama.casework.AccountAct;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.casework.World;

/**
 * The owner gets a letter with a one-time link to set a password; a link sent before is good no more.
 *
 * @param until when the link ends; null until prepared
 */
public record SendPasswordLink(Instant until) implements AccountAct {

    public static SendPasswordLink now() {
        return new SendPasswordLink(null);
    }

    @Override
    public ActKind kind() {
        return ActKind.SEND_PASSWORD_LINK;
    }

    @Override
    public SendPasswordLink prepared(Account account, World world) {
        return new SendPasswordLink(world.sendPasswordLink(account));
    }

    @Override
    public void apply(Account account, Moment moment) {
        // Nothing of the account changes until its owner opens the link.
    }
}
