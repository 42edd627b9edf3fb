package kz.anyqtama.casework.governing;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kz.anyqtama.access.Account;
import kz.anyqtama.access.Grant;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Role;
import kz.anyqtama.access.RoleGrant;
import kz.anyqtama.casework.AccountAct;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.casework.World;

/**
 * This person stands in for an absent signatory, secretary or member, for a time, with the absent one's role and body.
 *
 * @param absent the person who is away
 * @param grant  which of that person's grants
 * @param until  exclusive
 * @param seat   what the grant is; null until prepared
 */
public record AppointSubstitute(UUID absent, UUID grant, LocalDate from, LocalDate until, Seat seat) implements AccountAct {

    static final Set<Role> STOOD_IN_FOR = Set.of(Role.SIGNATORY, Role.SECRETARY, Role.MEMBER);

    /** The role and body stood in for, and whom a member represents. */
    public record Seat(Role role, String body, String memberKind, boolean chair) {
    }

    public static AppointSubstitute of(UUID absent, UUID grant, LocalDate from, LocalDate until) {
        return new AppointSubstitute(absent, grant, from, until, null);
    }

    @Override
    public ActKind kind() {
        return ActKind.APPOINT_SUBSTITUTE;
    }

    @Override
    public AppointSubstitute prepared(Account account, World world) {
        Refusal.require(absent, "absent", "R6");
        RoleGrant held = world.account(absent).grants().stream().filter(g -> g.id().equals(grant)).findFirst()
                .orElseThrow(() -> Refusal.unknown("grant"));
        return new AppointSubstitute(absent, grant, from, until,
                new Seat(held.grant().role(), held.grant().body(), held.memberKind(), held.isChair()));
    }

    @Override
    public void apply(Account account, Moment moment) {
        NotOneself.require(account, moment);
        Refusal.require(from, "from", "R6");
        Refusal.require(until, "until", "R6");
        if (!STOOD_IN_FOR.contains(seat.role())) {
            throw Refusal.input("substitute.role", "absent", "R6");
        }
        account.grant(new Grant(seat.role(), seat.body(), absent), seat.memberKind(), seat.chair(), from, until,
                moment.actor().id(), moment.at());
    }
}
