package kz.anyqtama.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import kz.anyqtama.certificate.Register;
import kz.anyqtama.certificate.Standing;
import kz.anyqtama.web.Door;

/** The register of certificates. */
@Named("certificates")
@RequestScoped
public class RegisterPage {

    @Inject
    private Register register;
    @Inject
    private RegisterChoice choice;

    private String search;
    private String after;
    private List<Register.Row> found;

    @PostConstruct
    void begin() {
        search = choice.sought();
    }

    public String ask() {
        choice.seek(search);
        return "/staff/register.xhtml?faces-redirect=true";
    }

    public List<Register.Row> getRows() {
        return isMore() ? found().subList(0, Register.PAGE) : found();
    }

    public boolean isMore() {
        return found().size() > Register.PAGE;
    }

    public UUID getLast() {
        return getRows().get(getRows().size() - 1).id();
    }

    /** The style of a standing. */
    public String tone(Standing standing) {
        return switch (standing) {
            case IN_FORCE -> "good";
            case NOT_YET, EXPIRED -> "";
            default -> "bad";
        };
    }

    private List<Register.Row> found() {
        if (found == null) {
            found = register.page(choice.sought(), Door.id(after).orElse(null));
        }
        return found;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
