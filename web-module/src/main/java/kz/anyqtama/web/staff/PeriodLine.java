package kz.anyqtama.web.staff;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A period of work on the form of the assessment. */
public class PeriodLine implements Serializable {

    private LocalDate from;
    private LocalDate to;
    private String evidence;
    private String remark;

    PeriodLine(LocalDate from, LocalDate to, UUID evidence, String remark) {
        this.from = from;
        this.to = to;
        this.evidence = evidence == null ? null : evidence.toString();
        this.remark = remark;
    }

    /** Nothing is entered: the line is not sent. */
    boolean isBlank() {
        return from == null && to == null && (evidence == null || evidence.isBlank());
    }

    /** Both days are there in their order. */
    boolean isSound() {
        return from != null && to != null && !to.isBefore(from);
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
