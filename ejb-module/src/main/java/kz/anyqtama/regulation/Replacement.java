package kz.anyqtama.regulation;

import java.time.LocalDate;
import java.util.Objects;
import kz.anyqtama.text.Names;

/** An order that is known to have replaced the Rules from a day on, whether or not its edition has been entered. */
public record Replacement(String code, LocalDate inForceFrom, Names name, Names note) {

    public Replacement {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(inForceFrom, "inForceFrom");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(note, "note");
    }
}
