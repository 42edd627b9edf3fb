package kz.anyqtama.notice;

/** A letter by e-mail, plain text. */
public record Letter(String to, String subject, String text) {
}
