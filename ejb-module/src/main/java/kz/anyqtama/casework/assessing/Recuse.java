package kz.anyqtama.casework.assessing;

import java.util.Set;
import java.util.UUID;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Role;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.MeetingAct;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.commission.Meeting;

/**
 * A member stands aside for one applicant, with the reason (R9). A member may declare only the own recusal;
 * the secretary records that of any.
 */
public record Recuse(UUID item, UUID member, String reason) implements MeetingAct {

    @Override
    public ActKind kind() {
        return ActKind.RECUSE;
    }

    @Override
    public void apply(Meeting meeting, Moment moment) {
        Refusal.require(member, "member", "R9");
        if (!member.equals(moment.actor().id()) && moment.actor().grantFor(meeting, Set.of(Role.SECRETARY)).isEmpty()) {
            throw Refusal.notAllowed("R9");
        }
        meeting.recuse(item, member, reason);
    }
}
