package kz.anyqtama.regulation;

import java.util.Objects;
import java.util.Set;
import kz.anyqtama.text.Names;

/** A ground on which the services named may be refused (S9). */
public record RefusalGround(String code, Set<Service> services, String paragraph, Names name) {

    public RefusalGround {
        Objects.requireNonNull(code, "code");
        services = Set.copyOf(services);
        Objects.requireNonNull(paragraph, "paragraph");
        Objects.requireNonNull(name, "name");
    }
}
