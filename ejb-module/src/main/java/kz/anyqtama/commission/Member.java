package kz.anyqtama.commission;

import java.util.UUID;

/**
 * A person called to a meeting.
 *
 * @param kind       whom the member represents, by R6: a code of the edition's member kinds
 * @param chair      whether the member presides, and so breaks a tie
 * @param onBehalfOf the member whose substitute this is, or null
 * @param present    recorded by the secretary
 */
public record Member(UUID account, String name, String kind, boolean chair, UUID onBehalfOf, boolean present) {

    /** The place in the Commission: a substitute sits on the seat of the member whose substitute it is. */
    public UUID seat() {
        return onBehalfOf == null ? account : onBehalfOf;
    }

    Member present(boolean here) {
        return new Member(account, name, kind, chair, onBehalfOf, here);
    }
}
