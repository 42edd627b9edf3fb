package kz.anyqtama.party;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * An individual identification number: twelve digits, the last of which checks the others. Since 2013 the digits are
 * not bound to the birth date and the sex, so that these give warnings only, and a foreigner's seventh digit may be 0.
 */
public record Iin(String value) {

    /** @throws IllegalArgumentException unless {@link #isValid} */
    public Iin {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an IIN");
        }
    }

    public static boolean isValid(String value) {
        return CheckDigit.holds(value);
    }

    public static Optional<Iin> of(String value) {
        return isValid(value) ? Optional.of(new Iin(value)) : Optional.empty();
    }

    /** What does not agree with the digits and may be a slip of the pen; nothing where the digits tell nothing. */
    public Set<Mismatch> mismatches(LocalDate birthDate, Sex sex) {
        var found = EnumSet.noneOf(Mismatch.class);
        birthDateHint().filter(hint -> !hint.equals(birthDate)).ifPresent(hint -> found.add(Mismatch.BIRTH_DATE));
        sexHint().filter(hint -> hint != sex).ifPresent(hint -> found.add(Mismatch.SEX));
        return found;
    }

    /** The birth date that the digits seem to tell. */
    public Optional<LocalDate> birthDateHint() {
        int century = seventh() >= 1 && seventh() <= 6 ? 18 + (seventh() - 1) / 2 : 0;
        if (century == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(century * 100 + pair(0), pair(2), pair(4)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** The sex that the seventh digit seems to tell. */
    public Optional<Sex> sexHint() {
        if (seventh() < 1 || seventh() > 6) {
            return Optional.empty();
        }
        return Optional.of(seventh() % 2 == 1 ? Sex.MALE : Sex.FEMALE);
    }

    private int seventh() {
        return value.charAt(6) - '0';
    }

    private int pair(int index) {
        return Integer.parseInt(value.substring(index, index + 2));
    }

    public enum Mismatch { BIRTH_DATE, SEX }
}
