package kz.anyqtama.casework.applying;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import kz.anyqtama.casework.Step;
import kz.anyqtama.text.Names;

/**
 * An application as the applicant's list shows it (R5).
 *
 * @param otherTitle  the title named besides the list, or empty
 * @param resultBy    the last moment at which the result is to be received
 * @param confirmed   false while that moment rests on a calendar that is not confirmed
 * @param deliveredAt when the result was received, null before
 * @param endedAt     when the application ended, with a result or without, null before
 * @param zone        of the body
 * @param unread      messages about it that the applicant has not seen
 */
public record MyApplication(UUID id, String number, Names occupation, String otherTitle, Step step, Instant submittedAt,
                            Instant resultBy, boolean confirmed, Instant deliveredAt, Instant endedAt, ZoneId zone,
                            long unread) {

    /** What the application is for: the other title where one was named. */
    public boolean hasOtherTitle() {
        return !otherTitle.isBlank();
    }
}
