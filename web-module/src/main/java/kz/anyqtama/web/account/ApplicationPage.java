package kz.anyqtama.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Gate;
import kz.anyqtama.casework.Step;
import kz.anyqtama.casework.applying.Drafts;
import kz.anyqtama.casework.applying.MyApplications;
import kz.anyqtama.casework.applying.MyDossier;
import kz.anyqtama.casework.applying.Withdraw;
import kz.anyqtama.notice.Message;
import kz.anyqtama.notice.MessageText;
import kz.anyqtama.web.Refusals;
import kz.anyqtama.web.texts.Language;
import kz.anyqtama.web.texts.PageTexts;

/** One application of the applicant: where it stands, by when it moves on, and what can be done. */
@Named
@ViewScoped
public class ApplicationPage implements Serializable {

    private static final Set<Step> ENDED_WITHOUT_RIGHT = EnumSet.of(Step.NOT_ACCEPTED, Step.REFUSED, Step.WITHDRAWN);

    @Inject
    private transient MyApplications mine;
    @Inject
    private transient Drafts drafts;
    @Inject
    private transient Gate gate;
    @Inject
    private transient Refusals refusals;
    @Inject
    private transient Language language;

    private final UUID key = UUID.randomUUID();
    private boolean submitted;
    private UUID id;
    private long version;
    private String reason;
    private transient MyDossier dossier;

    public void open() {
        try {
            version = getDossier().version();
            mine.readMessages(id());
        } catch (Refusal unknown) {
            Addresses.notFound();
        }
    }

    public MyDossier getDossier() {
        if (dossier == null) {
            dossier = mine.one(id());
        }
        return dossier;
    }

    private UUID id() {
        if (id == null) {
            id = Addresses.id(Addresses.parameter("id"));
        }
        return id;
    }

    public String textOf(Message message) {
        return MessageText.of(message, PageTexts.in(language.getLocale()), getDossier().zone());
    }

    public String withdraw() {
        try {
            gate.perform(id(), version, key, new Withdraw(reason));
            Addresses.keepMessages();
            refusals.tell("application.withdrawn");
            return "/account/application.xhtml?faces-redirect=true&id=" + id();
        } catch (Refusal refusal) {
            refusals.show(refusal);
            dossier = null;
            return null;
        }
    }

    public String copy() {
        return "/account/apply.xhtml?faces-redirect=true&draft=" + drafts.copyOf(id()).id();
    }

    public boolean isWithdrawable() {
        return ActKind.WITHDRAW.isPossibleFrom(getDossier().step());
    }

    public boolean isCopyable() {
        return ENDED_WITHOUT_RIGHT.contains(getDossier().step());
    }

    public boolean isOpen() {
        return getDossier().step().isOpen();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The version that the page shows, sent back with an act. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public boolean isSubmitted() {
        return submitted;
    }

    public void setSubmitted(boolean submitted) {
        this.submitted = submitted;
    }
}
