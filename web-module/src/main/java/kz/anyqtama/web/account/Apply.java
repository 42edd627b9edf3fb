package kz.anyqtama.web.account;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.applying.ApplicationForm;
import kz.anyqtama.casework.applying.Draft;
import kz.anyqtama.casework.applying.Drafts;
import kz.anyqtama.web.Refusals;

/**
 * The guided application: a draft, one step of it open, what is entered kept at every step. When another window went on
 * with the same draft, both entries are kept until the applicant says which hold.
 */
@Named
@ViewScoped
public class Apply implements Serializable {

    @Inject
    private transient Drafts drafts;
    @Inject
    private transient Refusals refusals;
    @Inject
    private transient Clock clock;

    private String wanted;
    private String stepNumber;
    private boolean shown;
    private boolean tooLarge;
    private UUID draft;
    private long version;
    private ApplicationForm form = new ApplicationForm();
    private ApplicationForm begun = new ApplicationForm();
    private Instant savedAt;
    private boolean clashed;
    private boolean tried;
    private List<Refusal> breaches;

    /** Opens the draft; one that was submitted leads to its application. */
    public void open() throws IOException {
        draft = Addresses.id(wanted);
        try {
            Optional<UUID> application = drafts.becameOf(draft);
            if (application.isPresent()) {
                Addresses.go("/account/application.xhtml?id=" + application.get());
            } else {
                take(drafts.open(draft));
            }
        } catch (Refusal unknown) {
            Addresses.notFound();
        }
    }

    /** Shows the breaches of this step at their fields, when a link from the list of breaches led here. */
    public void prepare() {
        if (FacesContext.getCurrentInstance().isPostback() || draft == null) {
            return;
        }
        if (shown) {
            showBreaches();
        }
        if (tooLarge) {
            refusals.show(Refusal.input("uploadTooLarge", null, "S8"));
        }
    }

    /** Keeps what was entered and goes to the next step, unless something on this one has to be put right first. */
    public String next() {
        return save() && showBreaches() ? toStep(getStep().getNext()) : null;
    }

    /** Keeps what was entered, whatever it lacks, and goes to another step. */
    public String toStep(ApplyStep step) {
        return save() ? step(step) : null;
    }

    /** Keeps what was entered, whatever it lacks, for another day. */
    public String later() {
        if (!save()) {
            return null;
        }
        Addresses.keepMessages();
        refusals.tell("apply.kept");
        return "/account/index.xhtml?faces-redirect=true";
    }

    /** Keeps what was entered while the applicant goes on writing. */
    public void autosave() {
        save();
    }

    /** Keeps what was entered. False when it could not be, and the page says why. */
    public boolean save() {
        breaches = null;
        try {
            take(drafts.save(draft, version, form));
            savedAt = clock.instant();
            return true;
        } catch (Refusal refusal) {
            clashed = refusal.kind() == Refusal.Kind.CLASH;
            refusals.show(refusal);
            return false;
        }
    }

    /** After a clash: what the other window kept, and over it what was changed here. */
    public String keepMine() {
        Draft kept = drafts.open(draft);
        ApplicationForm mine = form;
        ApplicationForm both = kept.form().with(mine, begun);
        take(kept);
        form = both;
        return toStep(getStep());
    }

    /** After a clash: what the other window kept. */
    public String takeOther() {
        return step(getStep());
    }

    /** All that keeps the draft from being submitted, apart from the consent, which is given on the last step. */
    public List<Refusal> getBreaches() {
        if (breaches == null) {
            breaches = drafts.breaches(draft).stream().filter(b -> !"consent".equals(b.field())).toList();
        }
        return breaches;
    }

    public boolean isComplete(ApplyStep step) {
        return getBreaches().stream().noneMatch(b -> ApplyStep.of(b) == step);
    }

    /** What is wrong with one field or slot, once the applicant wanted to go on from this step. */
    public List<Refusal> told(String field) {
        return tried ? getBreaches().stream().filter(b -> field.equals(b.field())).toList() : List.of();
    }

    /** Whether something is still wrong with a field or slot. */
    public boolean isOpen(String field) {
        return getBreaches().stream().anyMatch(b -> field.equals(b.field()));
    }

    private boolean showBreaches() {
        tried = FacesContext.getCurrentInstance().isPostback();
        List<Refusal> here = getBreaches().stream().filter(b -> ApplyStep.of(b) == getStep()).toList();
        here.forEach(b -> refusals.show(new Refusal(b.kind(), b.code(), ApplyStep.idOf(b), b.paragraph(), b.arguments().toArray())));
        return here.isEmpty();
    }

    private void take(Draft kept) {
        version = kept.version();
        form = kept.form().copy();
        begun = kept.form().copy();
        clashed = false;
    }

    private String step(ApplyStep step) {
        return "/account/apply.xhtml?faces-redirect=true&draft=" + draft + "&step=" + step.getNumber();
    }

    public ApplyStep getStep() {
        return ApplyStep.numbered(stepNumber);
    }

    public ApplyStep[] getSteps() {
        return ApplyStep.values();
    }

    public int getStepCount() {
        return getSteps().length;
    }

    public UUID getDraft() {
        return draft;
    }

    public long getVersion() {
        return version;
    }

    public ApplicationForm getForm() {
        return form;
    }

    /** When it was last kept from this page, null before. */
    public Instant getSavedAt() {
        return savedAt;
    }

    /** Whether another window went on with the draft, so that what is entered here is not kept yet. */
    public boolean isClashed() {
        return clashed;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getStepNumber() {
        return stepNumber;
    }

    public void setStepNumber(String stepNumber) {
        this.stepNumber = stepNumber;
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
