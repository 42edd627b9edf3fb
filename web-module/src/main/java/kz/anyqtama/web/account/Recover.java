package kz.anyqtama.web.account;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import kz.anyqtama.access.DoorGuard;
import kz.anyqtama.access.DoorRules;
import kz.anyqtama.access.Recovery;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.web.Refusals;
import kz.anyqtama.web.security.ClientAddress;

/** The page that asks for a recovery letter. */
@Named
@ViewScoped
public class Recover implements Serializable {

    @Inject
    private Recovery recovery;
    @Inject
    private DoorGuard guard;
    @Inject
    private DoorRules rules;
    @Inject
    private ClientAddress address;
    @Inject
    private Refusals refusals;

    private String login;
    private boolean sent;

    public void send() {
        try {
            guard.letter(address.of((HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest()));
            recovery.ask(login);
            sent = true;
        } catch (Refusal refusal) {
            refusals.show(refusal);
        }
    }

    public boolean isSent() {
        return sent;
    }

    public long getMinutes() {
        return rules.recoveryValid().toMinutes();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }
}
