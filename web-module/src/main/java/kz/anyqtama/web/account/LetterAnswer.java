package kz.anyqtama.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.anyqtama.access.PasswordPolicy;
import kz.anyqtama.access.Recovery;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Registration;
import kz.anyqtama.web.Refusals;

/** The pages that a letter's link opens. Opening one does nothing yet: mail programs open links by themselves. */
@Named
@ViewScoped
public class LetterAnswer implements Serializable {

    @Inject
    private Registration registration;
    @Inject
    private Recovery recovery;
    @Inject
    private Refusals refusals;

    private String secret;
    private String password;
    private String repeat;
    private boolean done;

    public void open() {
        attempt(() -> registration.confirm(given()));
    }

    public void setNewPassword() {
        attempt(() -> {
            if (!password.equals(repeat)) {
                throw Refusal.input("passwordRepeat", "repeat", null);
            }
            recovery.setPassword(given(), password);
        });
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
            done = true;
        } catch (Refusal refusal) {
            refusals.show(refusal);
        }
    }

    private String given() {
        return secret == null ? "" : secret;
    }

    public boolean isDone() {
        return done;
    }

    public int getShortest() {
        return PasswordPolicy.SHORTEST;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeat() {
        return null;
    }

    public void setRepeat(String repeat) {
        this.repeat = repeat;
    }
}
