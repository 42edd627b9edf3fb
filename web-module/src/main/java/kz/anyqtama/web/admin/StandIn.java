package kz.anyqtama.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.AccountAct;
import kz.anyqtama.casework.governing.AppointSubstitute;
import kz.anyqtama.casework.governing.UserView;

/** The form that lets this person stand in for an absent signatory, secretary or member: whose place, and how long. */
@Named
@ViewScoped
public class StandIn extends AccountForm {

    private String body;
    private String absent;
    private LocalDate from;
    private LocalDate last;
    private transient List<UserView.Holder> holders;

    @Override
    void begin(UserView shown) {
        from = shown.today();
    }

    public String appoint() {
        return send(this::act);
    }

    private AccountAct act() {
        UserView.Holder away = getHolders().stream().filter(holder -> holder.grant().toString().equals(absent)).findFirst()
                .orElseThrow(() -> Refusal.input("required", "absent", "R6"));
        return AppointSubstitute.of(away.account(), away.grant(), from, last == null ? null : last.plusDays(1));
    }

    /** Shows the people of the body chosen. */
    public void choose() {
        holders = null;
        absent = null;
    }

    /** Those of the body for whom this person can stand in. */
    public List<UserView.Holder> getHolders() {
        if (holders == null) {
            holders = body == null ? List.of()
                    : file().holders(body).stream().filter(holder -> !holder.account().equals(getUser().id())).toList();
        }
        return holders;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    /** The grant of the person who is away. */
    public String getAbsent() {
        return absent;
    }

    public void setAbsent(String absent) {
        this.absent = absent;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }
}
