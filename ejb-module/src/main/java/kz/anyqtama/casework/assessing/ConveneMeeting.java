package kz.anyqtama.casework.assessing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.casework.Opening;
import kz.anyqtama.casework.Series;
import kz.anyqtama.casework.World;
import kz.anyqtama.commission.Meeting;
import kz.anyqtama.commission.Member;
import kz.anyqtama.commission.Members;

/**
 * The secretary calls the Commission (R6): members of the body's Commission by their grants, substitutes among them.
 *
 * @param called  accounts of the members called
 * @param number  null until prepared
 * @param members null until prepared
 */
public record ConveneMeeting(String body, Instant plannedAt, String place, Set<UUID> called, String number,
                             List<Member> members) implements Opening<Meeting> {

    public static ConveneMeeting of(String body, Instant plannedAt, String place, Set<UUID> called) {
        return new ConveneMeeting(body, plannedAt, place, called, null, null);
    }

    @Override
    public ActKind kind() {
        return ActKind.CONVENE_MEETING;
    }

    @Override
    public Class<Meeting> subjectType() {
        return Meeting.class;
    }

    @Override
    public Meeting subject() {
        return new Meeting(body);
    }

    @Override
    public ConveneMeeting prepared(Meeting meeting, World world) {
        Refusal.require(called, "members", "R6");
        return new ConveneMeeting(body, plannedAt, place, called, world.next(Series.MEETING, body),
                Members.called(world.commission(body), called).all());
    }

    @Override
    public void apply(Meeting meeting, Moment moment) {
        if (plannedAt == null) {
            throw Refusal.input("required", "plannedAt", "R9");
        }
        if (place == null || place.isBlank() || place.length() > 200) {
            throw Refusal.input("required", "place", "R9");
        }
        meeting.convene(number, plannedAt, place.strip(), moment.body().chairBreaksTie(), new Members(members));
    }
}
