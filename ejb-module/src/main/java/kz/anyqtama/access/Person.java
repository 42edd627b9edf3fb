package kz.anyqtama.access;

import java.util.Set;

/**
 * What an account says of its owner.
 *
 * @param name     as the person writes it, 2 to 200 characters
 * @param email    where letters go
 * @param language kk, ru or en
 */
public record Person(String name, String email, String language) {

    private static final Set<String> LANGUAGES = Set.of("kk", "ru", "en");

    /** @throws Refusal naming the field that breaks its rule */
    public Person {
        name = name == null ? "" : name.strip().replaceAll("\\s+", " ");
        email = email == null ? "" : email.strip();
        if (name.length() < 2 || name.length() > 200 || name.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.input("name", "name", null);
        }
        if (email.length() > 254 || !email.matches("[^\\s@<>\"(),:;\\[\\]]+@[^\\s@<>\"(),:;\\[\\]]+\\.[^\\s@<>\"(),:;\\[\\]]{2,}")) {
            throw Refusal.input("email", "email", null);
        }
        if (language == null || !LANGUAGES.contains(language)) {
            throw Refusal.input("language", "language", null);
        }
    }
}
