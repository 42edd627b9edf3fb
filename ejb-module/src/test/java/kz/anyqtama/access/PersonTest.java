package kz.anyqtama.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

    @Test
    void spacesAreTidied() {
        Person person = new Person("  Raymond   Okafor ", " r@example.com ", "en");
        assertEquals("Raymond Okafor", person.name());
        assertEquals("r@example.com", person.email());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "-, a@example.kz, kk, name",
        "x, a@example.kz, kk, name",
        "Raymond, -, kk, email",
        "Raymond, nobody, kk, email",
        "Raymond, a@b, kk, email",
        "Raymond, 'a@example.kz, b@example.kz', kk, email",
        "Raymond, 'a@example.kz>', kk, email",
        "Raymond, a@example.kz, de, language",
        "Raymond, a@example.kz, -, language"})
    void eachFieldHasItsRule(String name, String email, String language, String field) {
        assertEquals(field, assertThrows(Refusal.class, () -> new Person(name, email, language)).field());
    }

    @Test
    void aLineBreakCannotBecomeAHeaderOfALetter() {
        assertEquals("email", assertThrows(Refusal.class,
                () -> new Person("Raymond", "a@example.kz\r\nBcc: b@example.kz", "kk")).field());
        assertEquals("name", assertThrows(Refusal.class, () -> new Person("Ray\u0000mond", "a@example.kz", "kk")).field());
    }
}
