package kz.anyqtama.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final List<String> OWN = Arrays.asList("850312340001", "Raymond Okafor", "raymond@example.com", null);

    @ParameterizedTest
    @ValueSource(strings = {"тау етегіндегі бақ", "correct horse", "x7#kW92!qZ", "          a", "жақсы күндер!", "Okafor reads maps"})
    void aLongPasswordOfOnesOwnIsTaken(String password) {
        assertDoesNotThrow(() -> PasswordPolicy.check(password, "password", OWN));
    }

    @ParameterizedTest
    @CsvSource({
        "ninechars, passwordShort",
        "850312340001, passwordIsLogin",
        "850312340001x, passwordIsLogin",
        "RaymondOkafor, passwordIsLogin",
        "raymond okafor1, passwordIsLogin",
        "raymond@example.com, passwordIsLogin",
        "Qwertyuiop, passwordCommon",
        "password 123, passwordCommon",
        "Пароль12345, passwordCommon",
        "aaaaaaaaaaaa, passwordCommon",
        "abcabcabcabc, passwordCommon",
        "1234567890, passwordCommon",
        "abcdefghijklm, passwordCommon"})
    void aShortCommonOrOwnPasswordIsRefused(String password, String code) {
        Refusal refusal = assertThrows(Refusal.class, () -> PasswordPolicy.check(password, "password", OWN));
        assertEquals(code, refusal.code());
        assertEquals("password", refusal.field());
    }

    @Test
    void lengthIsBoundedAtBothEnds() {
        String longest = "ab1".repeat(43).substring(0, 127) + "Z";
        assertEquals(128, longest.length());
        assertDoesNotThrow(() -> PasswordPolicy.check("q" + "xyzzy plugh ".repeat(10), "password", OWN));
        assertEquals("passwordLong", assertThrows(Refusal.class,
                () -> PasswordPolicy.check(longest + "!", "password", OWN)).code());
    }
}
