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

    public String submit() {
        if (!apply.save()) {
            return null;
        }
        try {
            Receipt receipt = gate.open(key, Submit.draft(apply.getDraft(), apply.getVersion(), caller.getAccount(), apply.getForm().getBody()));
            return page(receipt.subject());
        } catch (Refusal refusal) {
            Optional<UUID> twin = drafts.becameOf(apply.getDraft());
            if (twin.isPresent()) {
                return page(twin.get());
            }
            boolean listed = refusal.kind() == Refusal.Kind.INPUT && ApplyStep.of(refusal) != ApplyStep.CHECK;
            refusals.show(listed ? Refusal.input("applicationIncomplete", null, null) : refusal);
            return null;
        }
    }

    private static String page(UUID application) {
        return "/account/application.xhtml?faces-redirect=true&submitted=true&id=" + application;
    }
}
