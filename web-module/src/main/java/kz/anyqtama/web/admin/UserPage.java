package kz.anyqtama.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.anyqtama.access.Person;
import kz.anyqtama.access.Role;
import kz.anyqtama.casework.governing.CloseAccount;
import kz.anyqtama.casework.governing.Commissions;
import kz.anyqtama.casework.governing.CorrectAccount;
import kz.anyqtama.casework.governing.EndGrant;
import kz.anyqtama.casework.governing.SendPasswordLink;
import kz.anyqtama.casework.governing.UnlockAccount;
import kz.anyqtama.casework.governing.UserView;

/** One account: who it is, the way in, roles, history. */
@Named
@ViewScoped
public class UserPage extends AccountForm {

    @Inject
    private Commissions commissions;
    private String name;
    private String email;
    private String language;
    private String grant;
    private LocalDate day;

    @Override
    void begin(UserView shown) {
        name = shown.person().name();
        email = shown.person().email();
        language = shown.person().language();
        day = shown.today();
    }

    /** The roles that can be ended: in force or to come. */
    public List<UserView.Held> getEndable() {
        return getUser().grants().stream().filter(held -> held.standing() != UserView.GrantState.ENDED).toList();
    }

    /** What the Commissions lack in which this person has a seat (R6). */
    public List<Commissions.Lack> getLacking() {
        Set<String> seats = getUser().grants().stream().filter(held -> held.role() == Role.MEMBER).map(UserView.Held::body)
                .collect(Collectors.toSet());
        return seats.isEmpty() ? List.of()
                : commissions.lacking().stream().filter(lack -> seats.contains(lack.body().code())).toList();
    }

    public String end() {
        return send(() -> new EndGrant(grant == null ? null : UUID.fromString(grant), day));
    }

    public String correct() {
        return send(() -> new CorrectAccount(new Person(name, email, language)));
    }

    public String sendLink() {
        return send(SendPasswordLink::now);
    }

    public String unlock() {
        return send(UnlockAccount::now);
    }

    public String close() {
        return send(() -> new CloseAccount(getUser().today()));
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

    /** Which of the roles is ended. */
    public String getGrant() {
        return grant;
    }

    public void setGrant(String grant) {
        this.grant = grant;
    }

    /** The first day without the role that is ended. */
    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
