package kz.anyqtama.web.admin;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import java.util.function.Supplier;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.AccountAct;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.governing.UserFile;
import kz.anyqtama.casework.governing.UserView;
import kz.anyqtama.web.Door;
import kz.anyqtama.web.Sending;

/** A page about one account as it was when the page was opened: an act is compared with that version, and done once. */
abstract class AccountForm implements Serializable {

    @Inject
    private UserFile file;
    @Inject
    private Sending sending;

    private final UUID key = UUID.randomUUID();
    private String wanted;
    private UUID id;
    private long version;
    private transient UserView user;

    /** Opens the page for the account in its address. */
    public void open() {
        Door.open(wanted, file::open).ifPresent(found -> {
            user = found;
            id = found.id();
            version = found.version();
            begin(found);
        });
    }

    /** Fills the form from the account. */
    void begin(UserView shown) {
    }

    public UserView getUser() {
        if (user == null && id != null) {
            user = file.open(id);
        }
        return user;
    }

    public boolean can(String act) {
        return getUser().isOpen(ActKind.valueOf(act));
    }

    /** Does what the form says and leads to the account, or shows why not. */
    String send(Supplier<AccountAct> form) {
        try {
            if (sending.send(id, version, key, form.get())) {
                return "/admin/user.xhtml?faces-redirect=true&id=" + id;
            }
        } catch (Refusal refusal) {
            sending.refuse(refusal);
        }
        user = null;
        return null;
    }

    UserFile file() {
        return file;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
