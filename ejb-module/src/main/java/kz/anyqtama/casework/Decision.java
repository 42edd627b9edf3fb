package kz.anyqtama.casework;

import java.time.Instant;
import java.util.List;

/**
 * What the body decided (R11, R12).
 *
 * @param grounds   codes of refusal grounds, empty for an issue
 * @param reasoning of a refusal, null for an issue
 * @param departure why it departs from the recommendation, null where it does not (reading 11)
 * @param shortened why the certificate ends earlier than the edition allows, null where it does not (reading 6)
 */
public record Decision(boolean issue, List<String> grounds, String reasoning, String departure, String shortened,
                       Instant at, String by) {

    public Decision {
        grounds = List.copyOf(grounds);
    }
}
