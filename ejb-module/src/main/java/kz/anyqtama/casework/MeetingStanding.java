package kz.anyqtama.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.anyqtama.access.Actor;
import kz.anyqtama.commission.AgendaItem;
import kz.anyqtama.commission.Meeting;
import kz.anyqtama.commission.MeetingStep;

/**
 * Where a meeting stands, without anything of the persons it hears.
 *
 * @param version to be sent with the next act
 * @param acts    open to whoever asks, in the order of the table of acts
 */
public record MeetingStanding(UUID id, String number, MeetingStep step, long version, Instant plannedAt, List<ActKind> acts,
                              List<ItemStanding> items) {

    /**
     * A case on the agenda.
     *
     * @param revision of its assessment: a vote names the one it is given on
     * @param digest   of its protocol: a confirmation names the one it is for; null before the protocol is drawn up
     * @param open     still to be heard here
     */
    public record ItemStanding(UUID id, UUID dossier, String number, int revision, String digest, boolean open) {

        private static ItemStanding of(AgendaItem item) {
            return new ItemStanding(item.id(), item.dossier(), item.extract().number(), item.revision(),
                    item.protocol() == null ? null : item.protocol().digest(), item.isOpen());
        }
    }

    static MeetingStanding of(Meeting meeting, Actor asking) {
        return new MeetingStanding(meeting.id(), meeting.number(), meeting.step(), meeting.version(), meeting.plannedAt(),
                OpenActs.of(asking, meeting), meeting.agenda().stream().map(ItemStanding::of).toList());
    }
}
