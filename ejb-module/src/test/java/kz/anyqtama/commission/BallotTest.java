package kz.anyqtama.commission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;

@Tag("R9")
class BallotTest {

    /** Counted hand by hand: who has more wins, at a tie the chair's side where the body lets it. */
    @Property
    void theMajorityRecommendsAndAtATieTheChairWhereItMay(@ForAll @Size(min = 1, max = 9) List<Boolean> votes,
                                                          @ForAll boolean chairVotes, @ForAll boolean chairBreaksTie) {
        UUID chair = UUID.randomUUID();
        Ballot ballot = Ballot.EMPTY;
        int difference = 0;
        for (int i = 0; i < votes.size(); i++) {
            ballot = ballot.with(new Ballot.Vote(i == 0 && chairVotes ? chair : UUID.randomUUID(), votes.get(i), null));
            difference += votes.get(i) ? 1 : -1;
        }
        Optional<Boolean> expected = difference != 0 ? Optional.of(difference > 0)
                : chairVotes && chairBreaksTie ? Optional.of(votes.get(0)) : Optional.empty();
        assertEquals(expected, ballot.result(chairVotes ? Optional.of(chair) : Optional.empty(), chairBreaksTie));
    }

    @Property
    void votingAgainReplacesTheVote(@ForAll @Size(min = 1, max = 5) List<Boolean> opinions) {
        UUID member = UUID.randomUUID();
        Ballot ballot = Ballot.EMPTY;
        for (boolean issue : opinions) {
            ballot = ballot.with(new Ballot.Vote(member, issue, null));
        }
        boolean last = opinions.get(opinions.size() - 1);
        assertEquals(last ? 1 : 0, ballot.inFavour());
        assertEquals(last ? 0 : 1, ballot.against());
        assertEquals(Ballot.EMPTY, ballot.without(member));
    }
}
