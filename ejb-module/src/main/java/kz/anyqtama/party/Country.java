package kz.anyqtama.party;

import java.util.Objects;
import kz.anyqtama.text.Names;

/** A country or nationality: three letters of ISO 3166-1, or a code of travel documents (XXA: stateless). */
public record Country(String code, boolean stateless, Names name) {

    public Country {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
    }
}
