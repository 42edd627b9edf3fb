package kz.anyqtama.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.Gate;
import kz.anyqtama.casework.Receipt;
import kz.anyqtama.casework.applying.Drafts;
import kz.anyqtama.casework.applying.Submit;
import kz.anyqtama.web.Caller;
import kz.anyqtama.web.Refusals;

/** The last step: the draft becomes an application, once, however often the form is sent. */
@Named
@ViewScoped
public class ApplySubmission implements Serializable {

    @Inject
    private transient Gate gate;
    @Inject
    private transient Drafts drafts;
    @Inject
    private transient Caller caller;
    @Inject
    private transient Refusals refusals;
    @Inject
    private Apply apply;

    private final UUID key = UUID.randomUUID();
    private boolean refused;

    public String submit() {
        Optional<UUID> before = drafts.becameOf(apply.getDraft());
        if (before.isPresent()) {
            return page(before.get());
        }
        if (!apply.save()) {
            return drafts.becameOf(apply.getDraft()).map(ApplySubmission::page).orElse(null);
        }
        try {
            Receipt receipt = gate.open(key, Submit.draft(apply.getDraft(), apply.getVersion(), caller.getAccount(), apply.getForm().getBody()));
            return page(receipt.subject());
        } catch (Refusal refusal) {
            refused = true;
            refusals.show(refusal);
            return null;
        }
    }

    /** Whether it was tried, so that the list of breaches stands above all. */
    public boolean isRefused() {
        return refused;
    }

    private static String page(UUID application) {
        return "/account/application.xhtml?faces-redirect=true&submitted=true&id=" + application;
    }
}
