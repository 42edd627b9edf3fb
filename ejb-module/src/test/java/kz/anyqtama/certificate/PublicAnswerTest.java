package kz.anyqtama.certificate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the public check tells and keeps of people. */
@Tag("R14")
class PublicAnswerTest {

    @ParameterizedTest
    @CsvSource({"Смит Джон Аллен, С. Д. А.", "салтыков-щедрин  михаил, С.-Щ. М.", "Әбенов Тимур, Ә. Т.", "'', ''",
        "де ла Крус Мария, Д. Л. К. М.", "О’Коннор Шон, О. Ш.", "'- 1 Ли', Л."})
    void aHolderIsToldByInitials(String name, String initials) {
        assertEquals(initials, Initials.of(name));
    }

    @Test
    void aCodeIsReadAsPeopleTypeIt() {
        assertEquals(Optional.of("ABCD23456789EFGHJKMN"), CheckCode.read(" abcd2 3456–789e-fghjk mn "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABC", "ABCD23456789EFGH'JKMN", "ABCD23456789EFGHJKМН"})
    void whatCannotBeACodeIsNotLookedUp(String typed) {
        assertTrue(CheckCode.read(typed).isEmpty());
        assertTrue(CheckCode.read(null).isEmpty());
        assertTrue(CheckCode.read("A".repeat(101)).isEmpty());
    }

    @Test
    void theSameAddressIsKnownAgainAndCannotBeReadWithoutTheKey() {
        var digest = new AddressDigest(Optional.of("a key"));
        assertArrayEquals(digest.of("203.0.113.7"), digest.of("203.0.113.7"));
        assertFalse(Arrays.equals(digest.of("203.0.113.7"), digest.of("203.0.113.8")));
        assertFalse(Arrays.equals(digest.of("203.0.113.7"), new AddressDigest(Optional.of("other key")).of("203.0.113.7")));
        assertNotEquals("203.0.113.7", new String(digest.of("203.0.113.7"), StandardCharsets.UTF_8));
    }

    @Test
    void ofAnAddressOfTheSixthVersionTheNetworkCounts() {
        var digest = new AddressDigest(Optional.empty());
        assertArrayEquals(digest.of("2001:db8:1:2::1"), digest.of("2001:db8:1:2:ffff::9"));
        assertFalse(Arrays.equals(digest.of("2001:db8:1:2::1"), digest.of("2001:db8:1:3::1")));
        assertEquals(64, HexFormat.of().formatHex(digest.of("not:an address")).length());
    }
}
