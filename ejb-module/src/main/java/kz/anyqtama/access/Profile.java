package kz.anyqtama.access;

/** What an account's owner sees of it. */
public record Profile(String login, AccountKind kind, Person person) {
}
