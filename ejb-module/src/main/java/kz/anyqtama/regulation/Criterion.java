package kz.anyqtama.regulation;

import java.util.Objects;
import kz.anyqtama.text.Names;

/** A criterion of education by R10 and the points that it gives. */
public record Criterion(String code, int points, String paragraph, Names name) {

    public Criterion {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(paragraph, "paragraph");
        Objects.requireNonNull(name, "name");
        if (points < 1) {
            throw new IllegalArgumentException(code + " gives " + points + " points");
        }
    }
}
