package kz.anyqtama.web.account;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
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
    @Inject
    private ApplyBreaches breaches;

    private String wanted;
    private String stepNumber;
    private UUID draft;
    private long version;
    private ApplicationForm form = new ApplicationForm();
    private ApplicationForm begun = new ApplicationForm();
    private Instant savedAt;
    private boolean resumed;
    private boolean gone;
    private boolean clashed;

    /** Opens the draft; one that was submitted leads to its application. */
    public void open() {
        draft = Addresses.id(wanted);
        try {
            take(drafts.open(draft));
        } catch (Refusal refusal) {
            leave();
        }
    }

    /** A page whose view has ended, as by the same form sent twice, goes on from what its address and its form say. */
    private void resume() {
        if (draft == null && FacesContext.getCurrentInstance().isPostback()) {
            draft = Addresses.id(Addresses.parameter("draft"));
            try {
                take(drafts.open(draft));
                resumed = true;
            } catch (Refusal refusal) {
                leave();
            }
        }
    }

    /** There is no draft any more: to the application that it became, if it did. */
    private void leave() {
        gone = true;
        drafts.becameOf(draft).ifPresentOrElse(application ->
                Addresses.go("/account/application.xhtml?id=" + application), Addresses::notFound);
    }

    /** Keeps what was entered and goes to the next step, unless something on this one has to be put right first. */
    public String next() {
        return save() && breaches.show(getStep()) ? toStep(getStep().getNext()) : null;
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
        breaches.forget();
        try {
            take(drafts.save(draft, version, form));
            savedAt = clock.instant();
            return true;
        } catch (Refusal refusal) {
            clashed = refusal.kind() == Refusal.Kind.CLASH;
            if (!clashed) {
                leave();
            }
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
        return ApplyStep.numbered(stepNumber == null ? Addresses.parameter("step") : stepNumber);
    }

    public ApplyStep[] getSteps() {
        return ApplyStep.values();
    }

    public int getStepCount() {
        return getSteps().length;
    }

    public UUID getDraft() {
        resume();
        return draft;
    }

    public long getVersion() {
        return version;
    }

    /** The version that the page shows. */
    public long getSeen() {
        return version;
    }

    /** Counts for a page whose view has ended; a view that lives knows what it kept since it was shown. */
    public void setSeen(long seen) {
        resume();
        if (resumed) {
            version = seen;
            resumed = false;
        }
    }

    /** Whether there is no such draft any more, and the browser is on its way elsewhere. */
    boolean isGone() {
        resume();
        return gone;
    }

    public ApplicationForm getForm() {
        resume();
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
}
