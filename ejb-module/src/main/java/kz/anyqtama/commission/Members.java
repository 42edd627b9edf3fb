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
