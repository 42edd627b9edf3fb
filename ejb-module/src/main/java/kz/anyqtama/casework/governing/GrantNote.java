package kz.anyqtama.casework.governing;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.anyqtama.casework.ActKind;

/** What an act of the history was about, read from its data as long as these are kept. */
final class GrantNote {

    private static final Jsonb JSON = JsonbBuilder.create();

    private GrantNote() {
    }

    /** The role given, taken or stood in for; null for an act about no role, and when its data have been erased. */
    static UserView.Held of(ActKind kind, String payload, Map<UUID, UserView.Held> grants) {
        if (payload == null) {
            return null;
        }
        return switch (kind) {
            case GRANT_ROLE -> given(JSON.fromJson(payload, GrantRole.class));
            case APPOINT_SUBSTITUTE -> stoodIn(JSON.fromJson(payload, AppointSubstitute.class));
            case END_GRANT -> ended(JSON.fromJson(payload, EndGrant.class), grants);
            default -> null;
        };
    }

    private static UserView.Held given(GrantRole act) {
        return new UserView.Held(null, act.role(), act.body(), act.memberKind(), act.chair(), act.from(), last(act.until()), null, null);
    }

    private static UserView.Held stoodIn(AppointSubstitute act) {
        AppointSubstitute.Seat seat = act.seat();
        return new UserView.Held(null, seat.role(), seat.body(), seat.memberKind(), seat.chair(), act.from(), last(act.until()), null, null);
    }

    private static UserView.Held ended(EndGrant act, Map<UUID, UserView.Held> grants) {
        UserView.Held held = grants.get(act.grant());
        return held == null ? null : new UserView.Held(held.id(), held.role(), held.body(), held.memberKind(), held.chair(),
                null, act.day().minusDays(1), held.onBehalfOf(), null);
    }

    private static LocalDate last(LocalDate until) {
        return until == null ? null : until.minusDays(1);
    }
}
