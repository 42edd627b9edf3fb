package kz.anyqtama.commission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who of those present stands for the protocol, and who refused to sign it and why (R9, reading 12). */
public record Confirmations(List<Confirmation> all) {

    static final Confirmations NONE = new Confirmations(List.of());

    public Confirmations {
        all = List.copyOf(all);
    }

    /** @param refusal the reason for not signing, or null when signed */
    public record Confirmation(UUID account, Instant at, String refusal) {
    }

    Confirmations with(Confirmation confirmation) {
        var more = new ArrayList<>(all);
        more.add(confirmation);
        return new Confirmations(more);
    }

    public boolean has(UUID account) {
        return all.stream().anyMatch(c -> c.account().equals(account));
    }
}
