package kz.anyqtama.commission;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.anyqtama.access.Refusal;

/** Those called to a meeting, and who of them came. */
public record Members(List<Member> all) {

    public Members {
        all = List.copyOf(all);
    }

    /**
     * Those called of a Commission: of every seat the member, the substitute or both, so that a quorum is one of the
     * whole Commission.
     *
     * @throws Refusal when somebody called is not of it, or a seat is not called
     */
    public static Members called(List<Member> commission, Set<UUID> accounts) {
        var called = new Members(commission.stream().filter(m -> accounts.contains(m.account())).toList());
        if (called.all.size() != accounts.size() || accounts.isEmpty()) {
            throw Refusal.unknown("members");
        }
        var seats = called.all.stream().map(Member::seat).collect(Collectors.toSet());
        String uncalled = commission.stream().filter(m -> !seats.contains(m.seat())).map(Member::name).collect(Collectors.joining(", "));
        if (!uncalled.isEmpty()) {
            throw Refusal.input("meeting.seatNotCalled", "members", "R6", uncalled);
        }
        return called;
    }

    public Optional<Member> of(UUID account) {
        return all.stream().filter(m -> m.account().equals(account)).findFirst();
    }

    public List<Member> present() {
        return all.stream().filter(Member::present).toList();
    }

    /** Seats of the Commission at this meeting; a member and the substitute share one. */
    public int seats() {
        return (int) all.stream().map(Member::seat).distinct().count();
    }

    /** More than half of the seats are taken (reading 12). */
    public boolean hasQuorum() {
        return 2 * present().size() > seats();
    }

    Members withPresent(Set<UUID> accounts) {
        var unknown = new HashSet<>(accounts);
        all.forEach(m -> unknown.remove(m.account()));
        if (!unknown.isEmpty()) {
            throw Refusal.unknown("present");
        }
        var seated = all.stream().map(m -> m.present(accounts.contains(m.account()))).toList();
        var taken = seated.stream().filter(Member::present).collect(Collectors.groupingBy(Member::seat));
        if (taken.values().stream().anyMatch(onOneSeat -> onOneSeat.size() > 1)) {
            throw Refusal.input("meeting.memberAndSubstitute", "present", "R6");
        }
        return new Members(seated);
    }
}
