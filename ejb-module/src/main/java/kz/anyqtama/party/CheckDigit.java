package kz.anyqtama.party;

import java.util.regex.Pattern;

/** The check digit that an IIN and a BIN share: the twelfth, from the eleven before it. */
final class CheckDigit {

    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");
    private static final int[] FIRST = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};
    private static final int NONE = 10;

    private CheckDigit() {
    }

    /** Numbers for which both passes give ten are not used. */
    static boolean holds(String number) {
        if (number == null || !TWELVE_DIGITS.matcher(number).matches()) {
            return false;
        }
        int expected = remainder(number, FIRST);
        if (expected == NONE) {
            expected = remainder(number, SECOND);
        }
        return expected != NONE && expected == number.charAt(11) - '0';
    }

    private static int remainder(String number, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (number.charAt(i) - '0');
        }
        return sum % 11;
    }
}
