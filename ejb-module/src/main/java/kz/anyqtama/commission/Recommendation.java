package kz.anyqtama.commission;

import java.util.List;

/**
 * What the Commission recommends (R9).
 *
 * @param issue     to issue, else to refuse
 * @param grounds   codes of refusal grounds of the edition (S9), empty when to issue
 * @param reasoning the reasons; required for a refusal
 */
public record Recommendation(boolean issue, List<String> grounds, String reasoning) {

    public Recommendation {
        grounds = List.copyOf(grounds);
    }
}
