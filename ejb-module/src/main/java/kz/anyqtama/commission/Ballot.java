package kz.anyqtama.commission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The votes on one applicant. */
public record Ballot(List<Vote> votes) {

    static final Ballot EMPTY = new Ballot(List.of());

    public Ballot {
        votes = List.copyOf(votes);
    }

    /** One member's vote, by the seat. */
    public record Vote(UUID account, boolean issue, String opinion) {
    }

    /** The vote of the member, in place of an earlier one. */
    Ballot with(Vote vote) {
        var all = new ArrayList<>(votes);
        all.removeIf(v -> v.account().equals(vote.account()));
        all.add(vote);
        return new Ballot(all);
    }

    Ballot without(UUID account) {
        return new Ballot(votes.stream().filter(v -> !v.account().equals(account)).toList());
    }

    public boolean has(UUID account) {
        return votes.stream().anyMatch(v -> v.account().equals(account));
    }

    public long inFavour() {
        return votes.stream().filter(Vote::issue).count();
    }

    public long against() {
        return votes.size() - inFavour();
    }

    /**
     * The majority of those who vote, at a tie the chair's vote where the body's settings say so (reading 12).
     *
     * @param chair the chair if present and not recused
     * @return whether to issue; empty at a tie that nobody breaks
     */
    Optional<Boolean> result(Optional<UUID> chair, boolean chairBreaksTie) {
        if (inFavour() != against()) {
            return Optional.of(inFavour() > against());
        }
        return chair.filter(c -> chairBreaksTie)
                .flatMap(c -> votes.stream().filter(v -> v.account().equals(c)).findFirst())
                .map(Vote::issue);
    }
}
