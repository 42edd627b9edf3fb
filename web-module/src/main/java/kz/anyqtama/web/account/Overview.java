package kz.anyqtama.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.applying.Drafts;
import kz.anyqtama.casework.applying.MyApplication;
import kz.anyqtama.casework.applying.MyApplications;
import kz.anyqtama.web.Refusals;

/** The personal account: the applicant's applications and drafts. */
@Named
@RequestScoped
public class Overview {

    @Inject
    private MyApplications mine;
    @Inject
    private Drafts drafts;
    @Inject
    private Refusals refusals;

    private List<MyApplication> applications;
    private List<DraftLine> draftLines;

    /** A draft as the list shows it. */
    public record DraftLine(UUID id, String occupation, String body, Instant changedAt) {
    }

    public List<MyApplication> getApplications() {
        if (applications == null) {
            applications = mine.all();
        }
        return applications;
    }

    public List<DraftLine> getDrafts() {
        if (draftLines == null) {
            draftLines = drafts.mine().stream().map(d -> new DraftLine(d.id(), d.form().getOccupation(), d.form().getBody(), d.changedAt())).toList();
        }
        return draftLines;
    }

    public String begin() {
        return "/account/apply.xhtml?faces-redirect=true&draft=" + drafts.begin().id();
    }

    public String discard(UUID draft) {
        try {
            drafts.discard(draft);
            Addresses.keepMessages();
            refusals.tell("overview.discarded");
        } catch (Refusal gone) {
            refusals.show(gone);
        }
        return "/account/index.xhtml?faces-redirect=true";
    }
}
