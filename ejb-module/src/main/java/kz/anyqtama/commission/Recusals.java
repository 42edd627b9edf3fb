package kz.anyqtama.commission;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Members who stand aside for one applicant, each with the reason. */
public record Recusals(List<Recusal> all) {

    static final Recusals NONE = new Recusals(List.of());

    public Recusals {
        all = List.copyOf(all);
    }

    public record Recusal(UUID account, String reason) {
    }

    Recusals with(Recusal recusal) {
        var more = new ArrayList<>(all);
        more.add(recusal);
        return new Recusals(more);
    }

    public boolean has(UUID account) {
        return all.stream().anyMatch(r -> r.account().equals(account));
    }
}
