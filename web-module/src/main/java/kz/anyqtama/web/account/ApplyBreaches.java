package kz.anyqtama.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.applying.Drafts;
import kz.anyqtama.web.Refusals;
import kz.anyqtama.web.texts.PageTexts;

/** All that keeps a draft from being submitted: each with its field, its step, and whether it was told. */
@Named
@RequestScoped
public class ApplyBreaches {

    @Inject
    private Apply apply;
    @Inject
    private Drafts drafts;
    @Inject
    private Refusals refusals;
    @Inject
    private PageTexts texts;

    private List<Refusal> found;
    private boolean told;
    private boolean shown;
    private boolean tooLarge;

    /** Apart from the consent, which is given on the last step. */
    public List<Refusal> getAll() {
        if (found == null) {
            found = apply.isGone() ? List.of() : drafts.breaches(apply.getDraft()).stream().filter(b -> !"consent".equals(b.field())).toList();
        }
        return found;
    }

    void forget() {
        found = null;
    }

    /** Shows what is wrong on a step. True when nothing is. */
    boolean show(ApplyStep step) {
        told = FacesContext.getCurrentInstance().isPostback();
        List<Refusal> here = getAll().stream().filter(b -> ApplyStep.of(b) == step).toList();
        here.forEach(b -> refusals.show(new Refusal(b.kind(), b.code(), ApplyStep.idOf(b), b.paragraph(), b.arguments().toArray())));
        return here.isEmpty();
    }

    /** Shows what the address asks for: the breaches of this step, or that an upload was too large to be read. */
    public void prepare() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback() || faces.getResponseComplete()) {
            return;
        }
        if (shown) {
            show(apply.getStep());
        }
        if (tooLarge) {
            refusals.show(Refusal.input("uploadTooLarge", null, "S8"));
        }
    }

    public boolean isComplete(ApplyStep step) {
        return getAll().stream().noneMatch(b -> ApplyStep.of(b) == step);
    }

    /** What is wrong with a slot, once the applicant wanted to go on. */
    public List<Refusal> told(String field) {
        return told ? getAll().stream().filter(b -> field.equals(b.field())).toList() : List.of();
    }

    /** Whether something is still wrong with a field or slot. */
    public boolean isOpen(String field) {
        return getAll().stream().anyMatch(b -> field.equals(b.field()));
    }

    /** What is wrong with which field. */
    public String text(Refusal breach) {
        String label = "form." + breach.field().replaceAll(".*\\.", "");
        return texts.containsKey(label) ? texts.get(label) + ": " + refusals.text(breach) : refusals.text(breach);
    }

    /** What is wrong, where the field is seen. */
    public String reason(Refusal breach) {
        return refusals.text(breach);
    }

    public ApplyStep step(Refusal breach) {
        return ApplyStep.of(breach);
    }

    public String id(Refusal breach) {
        return ApplyStep.idOf(breach);
    }

    public boolean isShown() {
        return shown;
    }

    public void setShown(boolean shown) {
        this.shown = shown;
    }

    public boolean isTooLarge() {
        return tooLarge;
    }

    public void setTooLarge(boolean tooLarge) {
        this.tooLarge = tooLarge;
    }
}
