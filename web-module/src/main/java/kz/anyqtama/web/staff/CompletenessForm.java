package kz.anyqtama.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.anyqtama.casework.Checklist;
import kz.anyqtama.casework.applying.CheckCompleteness;

/** The check of the documents, slot by slot (R7, S8). */
@Named("completeness")
@ViewScoped
public class CompletenessForm implements Serializable {

    @Inject
    private CasePage page;
    private List<Line> lines;

    /** What is found of one slot. Accepted is null until it was looked at. */
    public static class Line implements Serializable {

        private final String slot;
        private Boolean accepted;
        private String remark;

        Line(String slot, Boolean accepted, String remark) {
            this.slot = slot;
            this.accepted = accepted;
            this.remark = remark;
        }

        public String getSlot() {
            return slot;
        }

        public Boolean getAccepted() {
            return accepted;
        }

        public void setAccepted(Boolean accepted) {
            this.accepted = accepted;
        }

        public String getRemark() {
            return remark;
        }

        public void setRemark(String remark) {
            this.remark = remark;
        }
    }

    public List<Line> getLines() {
        if (lines == null) {
            lines = page.getFile().slots().stream().map(slot -> page.getFile().finding(slot.slot())
                    .map(f -> new Line(f.slot(), f.accepted(), f.remark()))
                    .orElseGet(() -> new Line(slot.slot(), null, null))).toList();
        }
        return lines;
    }

    public String save() {
        var found = getLines().stream().filter(line -> line.accepted != null)
                .map(line -> new Checklist.Finding(line.slot, line.accepted, line.accepted ? null : line.remark)).toList();
        return page.send("completeness", new CheckCompleteness(found));
    }
}
