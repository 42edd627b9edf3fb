package kz.anyqtama.web.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import kz.anyqtama.calendar.Due;
import kz.anyqtama.calendar.WorkingTime;
import kz.anyqtama.regulation.Edition;
import kz.anyqtama.regulation.Service;
import kz.anyqtama.regulation.StartEvent;
import kz.anyqtama.regulation.Term;
import kz.anyqtama.regulation.TermKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The terms of an application.
 *
 * @param edition   code of the edition that applies
 * @param confirmed false when a day that counts lies in a year whose calendar is not confirmed
 */
@JsonbPropertyOrder({"edition", "registeredAt", "confirmed", "deadlines"})
public record TermsAnswer(
        @Schema(example = "503-537") String edition,
        @Schema(example = "2025-03-07T09:00:00+05:00") OffsetDateTime registeredAt,
        boolean confirmed,
        List<Deadline> deadlines) {

    static TermsAnswer of(Edition edition, Service service, WorkingTime time, Instant submitted, Instant registered) {
        boolean confirmed = time.days().isConfirmed(time.dateOf(submitted))
                && time.days().isConfirmed(time.dateOf(registered));
        var deadlines = new ArrayList<Deadline>();
        for (Term term : edition.terms(service)) {
            Due due = time.due(term.startEvent() == StartEvent.REGISTRATION ? registered : submitted, term.workingDays());
            confirmed &= due.confirmed();
            deadlines.add(new Deadline(step(term.kind()), term.workingDays(), at(due.at(), time), term.paragraph()));
        }
        return new TermsAnswer(edition.code(), at(registered, time), confirmed, deadlines);
    }

    private static OffsetDateTime at(Instant moment, WorkingTime time) {
        return moment.atZone(time.hours().zone()).toOffsetDateTime();
    }

    private static String step(TermKind kind) {
        return switch (kind) {
            case SEND_TO_COMMISSION -> "sendToCommission";
            case DECIDE -> "decide";
            case DELIVER_RESULT -> "deliverResult";
        };
    }

    /** The end of one term; basis is the paragraph that sets it. */
    @JsonbPropertyOrder({"step", "workingDays", "dueAt", "basis"})
    public record Deadline(
            @Schema(example = "sendToCommission", enumeration = {"sendToCommission", "decide", "deliverResult"})
            String step,
            @Schema(example = "2") int workingDays,
            @Schema(example = "2025-03-12T18:30:00+05:00") OffsetDateTime dueAt,
            @Schema(example = "R7") String basis) {
    }
}
