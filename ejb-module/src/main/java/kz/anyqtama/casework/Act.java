package kz.anyqtama.casework;

import java.util.List;
import kz.anyqtama.access.Subject;

/**
 * Something a person does to a subject by the order. A record carries its data, and nothing else than the data goes
 * into the audit row. Pure: what needs the world enters through {@link #prepared}.
 *
 * @param <S> what it is done to
 */
public interface Act<S extends Subject> {

    ActKind kind();

    /** What it is done to. */
    Class<S> subjectType();

    /** The same act with what only the world can give: a number, a frozen document. Called by the gate, once. */
    default Act<S> prepared(S subject, World world) {
        return this;
    }

    /** Does the deed, or throws {@link kz.anyqtama.access.Refusal}. The step is moved by the gate, from the table. */
    void apply(S subject, Moment moment);

    /** What follows for other subjects, in the same transaction and by the same actor. Asked after {@link #apply}. */
    default List<Consequence> consequences(S subject) {
        return List.of();
    }
}
