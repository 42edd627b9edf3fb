package kz.anyqtama.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords(1000);

    @Test
    void onlyTheSamePasswordMatches() {
        String kept = passwords.hash("тау етегіндегі бақ");
        assertTrue(passwords.matches("тау етегіндегі бақ", kept));
        assertFalse(passwords.matches("тау етегіндегі бак", kept));
        assertFalse(passwords.matches("", kept));
    }

    @Test
    void nothingMatchesWhereNothingIsKept() {
        assertFalse(passwords.matches("the password of nobody", null));
    }

    @Test
    void theSamePasswordIsKeptDifferentlyEachTimeAndNeverAsItself() {
        String first = passwords.hash("green river stone");
        assertNotEquals(first, passwords.hash("green river stone"));
        assertFalse(first.contains("green"));
        assertTrue(first.startsWith("pbkdf2-sha256$1000$"));
    }

    @Test
    void aPasswordKeptWithFewerIterationsStillMatchesAndIsTold() {
        String old = new Passwords(500).hash("green river stone");
        assertTrue(passwords.matches("green river stone", old));
        assertTrue(passwords.isWeak(old));
        assertFalse(passwords.isWeak(passwords.hash("green river stone")));
    }
}
