package kz.anyqtama.party;

import java.util.Optional;

/** A business identification number: twelve digits, the last of which checks the others. */
public record Bin(String value) {

    /** @throws IllegalArgumentException unless {@link #isValid} */
    public Bin {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a BIN");
        }
    }

    public static boolean isValid(String value) {
        return CheckDigit.holds(value);
    }

    public static Optional<Bin> of(String value) {
        return isValid(value) ? Optional.of(new Bin(value)) : Optional.empty();
    }

    /** Whether the fifth digit is one that a BIN has; it may warn of an IIN in its place, and never refuses. */
    public boolean looksLikeBin() {
        return value.charAt(4) >= '4' && value.charAt(4) <= '6';
    }
}
