package kz.anyqtama.casework;

import java.io.Serializable;
import java.util.UUID;

/**
 * What of the work list is asked for.
 *
 * @param mine   only what is assigned to the caller
 * @param step   null: all that are open, or with a search all
 * @param term   how the next open term stands; null: in any way
 * @param search a number or its beginning, an IIN, or a part of a name; null or blank: none
 * @param after  the row that the page follows, or null
 * @param before the row that the page precedes, or null
 */
public record WorkQuestion(boolean mine, Step step, TermState term, Order order, String search, UUID after, UUID before)
        implements Serializable {

    /** What comes first: the term that runs out first, the application submitted first, or the name by the Kazakh alphabet. */
    public enum Order { TERM, SUBMITTED, NAME }

    /** All that is open, the most urgent first. */
    public static WorkQuestion all() {
        return new WorkQuestion(false, null, null, Order.TERM, null, null, null);
    }

    public WorkQuestion {
        search = search == null || search.isBlank() ? null : search.strip();
        order = order == null ? Order.TERM : order;
    }

    /** The same list from the row on, or up to it. */
    public WorkQuestion at(UUID following, UUID preceding) {
        return new WorkQuestion(mine, step, term, order, search, following, preceding);
    }

    boolean isBackwards() {
        return before != null;
    }

    /** The row at which the page begins or ends, null at the first page. */
    UUID from() {
        return before != null ? before : after;
    }
}
