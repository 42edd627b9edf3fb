package kz.anyqtama.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which passwords are taken: long ones that are not known to everybody. Which characters they are made of is the
 * owner's choice, and none has to be changed without cause.
 */
public final class PasswordPolicy {

    /** Characters. */
    public static final int SHORTEST = 10;
    /** Characters; longer ones only keep the processor busy. */
    public static final int LONGEST = 128;

    private static final Pattern REPEATS = Pattern.compile("(.{1,4})\\1{2,}.{0,3}");
    private static final Pattern COUNTS = Pattern.compile("0?1234567890?1?2?3?4?5?|0?987654321[0]?|abcdefghij[a-z]*");
    private static final Set<String> COMMON = read();

    private PasswordPolicy() {
    }

    /**
     * Checks a password that somebody chose.
     *
     * @param own what the password must not repeat: login, name, address; nulls are passed over
     * @throws Refusal naming the rule, at the field
     */
    public static void check(String password, String field, Collection<String> own) {
        if (password.length() < SHORTEST) {
            throw Refusal.input("passwordShort", field, null, SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw Refusal.input("passwordLong", field, null, LONGEST);
        }
        String plain = password.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        boolean repeatsOwn = own.stream().filter(Objects::nonNull).map(o -> o.toLowerCase(Locale.ROOT).replaceAll("\\s", ""))
                .anyMatch(o -> o.length() >= 4 && (plain.equals(o) || plain.contains(o) && plain.length() - o.length() < 4));
        if (repeatsOwn) {
            throw Refusal.input("passwordIsLogin", field, null);
        }
        if (COMMON.contains(plain) || REPEATS.matcher(plain).matches() || COUNTS.matcher(plain).matches()) {
            throw Refusal.input("passwordCommon", field, null);
        }
    }

    private static Set<String> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                PasswordPolicy.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().map(String::strip).filter(l -> !l.isEmpty()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
