package kz.anyqtama.casework.applying;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Deadline;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.Step;
import kz.anyqtama.casework.applying.Mark.State;
import kz.anyqtama.casework.applying.Mark.Station;
import kz.anyqtama.regulation.TermKind;

/** Where an application stands on its way and by when it moves on (R5), from what happened and the terms it has. */
final class Way {

    private static final String REGISTRATION = "S7";

    private final Dossier dossier;
    private final Instant now;
    private final List<Mark> marks = new ArrayList<>();
    private boolean waiting;

    private Way(Dossier dossier, Instant now) {
        this.dossier = dossier;
        this.now = now;
    }

    static List<Mark> of(Dossier dossier, Instant now) {
        return new Way(dossier, now).marks();
    }

    private List<Mark> marks() {
        Instant registered = dossier.registeredAt();
        add(Station.SUBMITTED, true, dossier.submittedAt(), null, ActKind.SUBMIT.paragraph());
        add(Station.REGISTERED, !registered.isAfter(now), registered, null, REGISTRATION);
        Instant checked = dossier.deadline(TermKind.SEND_TO_COMMISSION).map(Deadline::metAt).orElse(null);
        boolean accepted = dossier.step() != Step.NOT_ACCEPTED;
        add(Station.CHECKED, checked != null && accepted, accepted ? checked : null, TermKind.SEND_TO_COMMISSION,
                ActKind.SEND_TO_COMMISSION.paragraph());
        add(Station.RECOMMENDED, dossier.recommendation() != null, null, null, ActKind.TAKE_RECOMMENDATION.paragraph());
        Instant decided = dossier.decision() == null ? null : dossier.decision().at();
        add(Station.DECIDED, decided != null, decided, TermKind.DECIDE, ActKind.DECIDE_ISSUE.paragraph());
        add(Station.RECEIVED, dossier.deliveredAt() != null, dossier.deliveredAt(), TermKind.DELIVER_RESULT,
                ActKind.DELIVER_CERTIFICATE.paragraph());
        return List.copyOf(marks);
    }

    private void add(Station station, boolean passed, Instant at, TermKind term, String paragraph) {
        Optional<Deadline> end = Optional.ofNullable(term).flatMap(dossier::deadline);
        marks.add(new Mark(station, state(passed), at, end.map(Deadline::dueAt).orElse(null),
                end.map(Deadline::isConfirmed).orElse(true), end.map(Deadline::paragraph).orElse(paragraph)));
    }

    private State state(boolean passed) {
        if (passed) {
            return State.PASSED;
        }
        if (!dossier.step().isOpen()) {
            return State.NOT_REACHED;
        }
        State state = waiting ? State.AHEAD : State.NOW;
        waiting = true;
        return state;
    }
}
