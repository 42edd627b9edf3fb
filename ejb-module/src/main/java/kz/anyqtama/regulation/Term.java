package kz.anyqtama.regulation;

import java.util.Objects;

/** A statutory term in working days, what it is for, and what starts it. */
public record Term(Service service, TermKind kind, int workingDays, StartEvent startEvent, String paragraph) {

    public Term {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(startEvent, "startEvent");
        Objects.requireNonNull(paragraph, "paragraph");
        if (workingDays < 1) {
            throw new IllegalArgumentException("a term of " + workingDays + " working days");
        }
    }
}
