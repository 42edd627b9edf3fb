package kz.anyqtama.commission;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import kz.anyqtama.audit.Digest;

/**
 * The Commission's decision on one person (R9), as its members confirm it.
 *
 * @param digest SHA-256 in hex over everything the protocol says: what a member confirms
 */
public record Protocol(String number, Instant drawnUpAt, String meeting, CaseExtract extract, List<Member> present,
                       List<Member> absent, Recusals recusals, Assessment assessment, Ballot ballot,
                       Recommendation recommendation, String digest) {

    static Protocol of(String number, Instant at, Meeting meeting, AgendaItem item, Recommendation recommendation) {
        var members = meeting.members();
        var absent = members.all().stream().filter(m -> !m.present()).toList();
        var said = new Protocol(number, at, meeting.number(), item.extract(), members.present(), absent, item.recusals(),
                item.assessment(), item.ballot(), recommendation, "");
        return new Protocol(number, at, said.meeting, said.extract, said.present, said.absent, said.recusals,
                said.assessment, said.ballot, recommendation,
                HexFormat.of().formatHex(Digest.sha256(said.toString().getBytes(StandardCharsets.UTF_8))));
    }
}
