package kz.anyqtama.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.CaseFile;
import kz.anyqtama.casework.CaseView;
import kz.anyqtama.casework.DossierAct;
import kz.anyqtama.casework.applying.NotAccept;
import kz.anyqtama.casework.applying.SendToCommission;
import kz.anyqtama.casework.applying.TakeIntoWork;
import kz.anyqtama.web.Door;
import kz.anyqtama.web.FormKeys;
import kz.anyqtama.web.Sending;

/** One case as it was when the page was opened: an act is compared with that version, and each form has its key. */
@Named("casePage")
@ViewScoped
public class CasePage implements Serializable {

    @Inject
    private CaseFile files;
    @Inject
    private Sending sending;

    private String id;
    private long version;
    private final FormKeys keys = new FormKeys();
    private transient CaseView file;

    /** Opens the case of the address. */
    public void open() {
        Door.open(id, files::open).ifPresent(opened -> {
            file = opened;
            version = opened.version();
        });
    }

    public CaseView getFile() {
        if (file == null) {
            file = files.open(UUID.fromString(id));
        }
        return file;
    }

    /** Sends an act on this case and opens the page anew. */
    String send(String form, DossierAct act) {
        return sending.send(UUID.fromString(id), version, keys.of(form), act)
                ? "/staff/case.xhtml?faces-redirect=true&id=" + id : null;
    }

    public String takeIntoWork() {
        return send("take", new TakeIntoWork());
    }

    public String notAccept() {
        return send("notAccept", new NotAccept());
    }

    public String sendToCommission() {
        return send("send", new SendToCommission());
    }

    /** What others did since the page was opened; told when an act was refused because of it. */
    public List<CaseView.HistoryLine> getChanges() {
        return sending.isClashed() ? files.open(UUID.fromString(id)).since(version) : List.of();
    }

    public boolean may(ActKind kind) {
        return getFile().isOpen(kind);
    }

    /** Whether every document was found to be there, so that the case can go to the Commission. */
    public boolean isComplete() {
        return getFile().checklist() != null && getFile().checklist().missing().isEmpty();
    }

    /** Whether something is missing, so that it can be not accepted. */
    public boolean isIncomplete() {
        return getFile().checklist() != null && !getFile().checklist().missing().isEmpty();
    }

    /** Whether nobody may do anything to it here and now. */
    public boolean isIdle() {
        return getFile().acts().isEmpty();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
