package kz.anyqtama.certificate;

import java.time.Instant;
import java.time.LocalDate;
import kz.anyqtama.text.Names;

/**
 * What anybody may know of a certificate whose code is at hand.
 *
 * @param otherTitle the title that the holder named under an entry of the list, or empty
 * @param body       the local executive body, by its name on the day of the decision
 * @param validTo    the last day, inclusive
 * @param endedFrom  the first day on which it is in force no more because of an ending, or null
 * @param initials   of the holder
 * @param at         the moment that the answer holds for
 */
public record CheckAnswer(Standing standing, Names occupation, String otherTitle, Names body, LocalDate validFrom,
                          LocalDate validTo, LocalDate endedFrom, String initials, Instant at) {
}
