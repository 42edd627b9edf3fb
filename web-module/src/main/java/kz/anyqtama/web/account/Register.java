package kz.anyqtama.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import kz.anyqtama.access.DoorRules;
import kz.anyqtama.access.PasswordPolicy;
import kz.anyqtama.access.Person;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Registration;
import kz.anyqtama.web.Refusals;
import kz.anyqtama.web.security.ClientAddress;
import kz.anyqtama.web.texts.Language;

/** The page on which an applicant opens an account. */
@Named
@ViewScoped
public class Register implements Serializable {

    @Inject
    private Registration registration;
    @Inject
    private DoorRules rules;
    @Inject
    private ClientAddress address;
    @Inject
    private Refusals refusals;
    @Inject
    private Language languages;

    private String iin;
    private String name;
    private String email;
    private String language;
    private String password;
    private String repeat;
    private boolean consent;
    private boolean sent;

    @PostConstruct
    void begin() {
        language = languages.getCode();
    }

    public void send() {
        try {
            if (!password.equals(repeat)) {
                throw Refusal.input("passwordRepeat", "repeat", null);
            }
            if (!consent) {
                throw Refusal.input("consent", "consent", "F1");
            }
            var request = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
            registration.ask(iin, new Person(name, email, language), password, address.of(request));
            sent = true;
        } catch (Refusal refusal) {
            refusals.show(refusal);
        }
    }

    /** Whether the letter is on its way. */
    public boolean isSent() {
        return sent;
    }

    public long getHours() {
        return rules.registrationValid().toHours();
    }

    public int getShortest() {
        return PasswordPolicy.SHORTEST;
    }

    public String getIin() {
        return iin;
    }

    public void setIin(String iin) {
        this.iin = iin == null ? null : iin.strip();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
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

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
