package kz.anyqtama.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kz.anyqtama.casework.applying.CorrectEntry;
import kz.anyqtama.casework.applying.Reassign;
import kz.anyqtama.casework.deciding.RemakeCertificate;

/** The small forms beside a case: reassign, correct an entry, re-make the certificate. */
@Named("caseForms")
@ViewScoped
public class CaseForms implements Serializable {

    @Inject
    private CasePage page;

    private String employee;
    private String reassignReason;
    private CorrectEntry.Entry entry;
    private String value;
    private String reason;
    private String correction;

    public String reassign() {
        return page.send("reassign", Reassign.to(UUID.fromString(employee), reassignReason));
    }

    public String correct() {
        return page.send("correct", CorrectEntry.of(entry, value, reason));
    }

    public String remake() {
        return page.send("remake", RemakeCertificate.because(correction));
    }

    public List<CorrectEntry.Entry> getEntries() {
        return Arrays.asList(CorrectEntry.Entry.values());
    }

    public String getEmployee() {
        return employee;
    }

    public void setEmployee(String employee) {
        this.employee = employee;
    }

    public String getReassignReason() {
        return reassignReason;
    }

    public void setReassignReason(String reassignReason) {
        this.reassignReason = reassignReason;
    }

    public CorrectEntry.Entry getEntry() {
        return entry;
    }

    public void setEntry(CorrectEntry.Entry entry) {
        this.entry = entry;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }
}
