package kz.anyqtama.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import kz.anyqtama.access.Person;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.governing.CreateStaff;
import kz.anyqtama.casework.governing.SendPasswordLink;
import kz.anyqtama.web.FormKeys;
import kz.anyqtama.web.Sending;

/** The form that opens an account for a member of staff, and writes to its owner. */
@Named
@ViewScoped
public class NewUser implements Serializable {

    private static final long JUST_OPENED = 1;

    @Inject
    private Sending sending;

    private final FormKeys keys = new FormKeys();
    private String login;
    private String name;
    private String email;
    private String language = "kk";

    /** Opens the account and leads to it, where roles are given. */
    public String open() {
        try {
            Optional<UUID> account = sending.open(keys.of("account"), new CreateStaff(login, new Person(name, email, language)));
            account.ifPresent(opened -> sending.send(opened, JUST_OPENED, keys.of("letter"), SendPasswordLink.now()));
            return account.map(opened -> "/admin/user.xhtml?faces-redirect=true&id=" + opened).orElse(null);
        } catch (Refusal refusal) {
            sending.refuse(refusal);
            return null;
        }
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
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
}
