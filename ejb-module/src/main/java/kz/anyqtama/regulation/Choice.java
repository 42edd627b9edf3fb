package kz.anyqtama.regulation;

import java.util.Objects;
import kz.anyqtama.text.Names;

/** A value that the order lets one choose: what R8 measures against, or a kind of Commission member by R6. */
public record Choice(Kind kind, String code, String paragraph, Names name) {

    public Choice {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(paragraph, "paragraph");
        Objects.requireNonNull(name, "name");
    }

    public enum Kind { STANDARD, MEMBER_KIND }
}
