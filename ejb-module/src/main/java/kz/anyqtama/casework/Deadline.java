package kz.anyqtama.casework;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.anyqtama.calendar.Due;
import kz.anyqtama.calendar.WorkingTime;
import kz.anyqtama.regulation.Term;
import kz.anyqtama.regulation.TermKind;

/** A statutory term of a dossier, stored as an instant when it starts, with its paragraph (reading 1). */
@Entity
@Table(name = "deadline")
public class Deadline {

    @Id
    private UUID id = UUID.randomUUID();
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier")
    private Dossier dossier;
    @Enumerated(EnumType.STRING)
    private TermKind term;
    private String paragraph;
    private int workingDays;
    private Instant startedAt;
    private Instant dueAt;
    private boolean confirmed;
    private Instant metAt;
    private Instant closedAt;

    protected Deadline() {
    }

    Deadline(Dossier dossier, Term term, Instant start, WorkingTime time) {
        Due due = time.due(start, term.workingDays());
        this.dossier = dossier;
        this.term = term.kind();
        this.paragraph = term.paragraph();
        this.workingDays = term.workingDays();
        this.startedAt = start;
        this.dueAt = due.at();
        this.confirmed = due.confirmed();
    }

    void meet(Instant at) {
        metAt = at;
        closedAt = at;
    }

    void close(Instant at) {
        closedAt = at;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public TermKind term() {
        return term;
    }

    public String paragraph() {
        return paragraph;
    }

    public int workingDays() {
        return workingDays;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** False while it touches days of a year whose calendar is not confirmed. */
    public boolean isConfirmed() {
        return confirmed;
    }

    /** When it was met, null while open or when it ended with the dossier. */
    public Instant metAt() {
        return metAt;
    }
}
