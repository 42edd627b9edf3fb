package kz.anyqtama.web.staff;

import java.io.Serializable;
import kz.anyqtama.casework.MeetingView;
import kz.anyqtama.commission.Assessment;

/** A criterion of education on the form of the assessment. */
public class CriterionLine implements Serializable {

    private final String code;
    private final boolean claimed;
    private boolean held;
    private String evidence;
    private String remark;

    /** @param found the assessment so far, or null */
    CriterionLine(String code, Assessment found, MeetingView.Claims claims) {
        this.code = code;
        this.claimed = claims != null && claims.criteria().contains(code);
        if (found != null) {
            found.findings().stream().filter(f -> f.criterion().equals(code)).findFirst().ifPresent(f -> {
                held = true;
                evidence = f.evidence().toString();
                remark = f.remark();
            });
        }
    }

    public String getCode() {
        return code;
    }

    /** Whether the applicant claims it. */
    public boolean isClaimed() {
        return claimed;
    }

    public boolean isHeld() {
        return held;
    }

    public void setHeld(boolean held) {
        this.held = held;
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
