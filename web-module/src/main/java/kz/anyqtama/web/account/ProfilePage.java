package kz.anyqtama.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.Locale;
import kz.anyqtama.access.OwnAccount;
import kz.anyqtama.access.PasswordPolicy;
import kz.anyqtama.access.Person;
import kz.anyqtama.access.Profile;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.web.Refusals;
import kz.anyqtama.web.login.SignedIn;
import kz.anyqtama.web.security.ClientAddress;
import kz.anyqtama.web.security.Cookies;
import kz.anyqtama.web.texts.LanguageFilter;

/** The page with one's own name, address, language and password. */
@Named("profile")
@ViewScoped
public class ProfilePage implements Serializable {

    @Inject
    private OwnAccount account;
    @Inject
    private ClientAddress address;
    @Inject
    private Refusals refusals;
    @Inject
    private Cookies cookies;

    private String login;
    private String name;
    private String email;
    private String language;
    private String present;
    private String password;
    private String repeat;

    @PostConstruct
    void begin() {
        Profile profile = account.profile();
        login = profile.login();
        name = profile.person().name();
        email = profile.person().email();
        language = profile.person().language();
    }

    /** Keeps name, address and language, and shows the page again in that language. */
    public String save() {
        try {
            account.describe(new Person(name, email, language));
            LanguageFilter.remember(new Locale(language),
                    (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse(), cookies.areSecure());
            FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
            refusals.tellIn(new Locale(language), "shell.saved");
            return "/profile.xhtml?faces-redirect=true";
        } catch (Refusal refusal) {
            refusals.show(refusal);
            return null;
        }
    }

    public void changePassword() {
        try {
            if (!password.equals(repeat)) {
                throw Refusal.input("passwordRepeat", "repeat", null);
            }
            var request = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
            account.changePassword(present, password, SignedIn.of(request).orElseThrow().session(), address.of(request));
            refusals.tell("profile.password.changed");
        } catch (Refusal refusal) {
            refusals.show(refusal);
        }
    }

    public String getLogin() {
        return login;
    }

    public int getShortest() {
        return PasswordPolicy.SHORTEST;
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

    public String getPresent() {
        return null;
    }

    public void setPresent(String present) {
        this.present = present;
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
