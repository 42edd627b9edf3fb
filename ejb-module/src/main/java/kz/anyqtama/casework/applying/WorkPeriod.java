package kz.anyqtama.casework.applying;

import java.io.Serializable;
import java.time.LocalDate;

/** A period of work in the specialty, as the applicant claims it. */
public class WorkPeriod implements Serializable {

    private LocalDate from;
    private LocalDate to;
    private String employer;
    private String position;

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** The last day; null while the work goes on. */
    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String employer) {
        this.employer = employer;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }
}
