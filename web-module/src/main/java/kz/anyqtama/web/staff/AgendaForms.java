package kz.anyqtama.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.anyqtama.access.Role;
import kz.anyqtama.casework.assessing.OpenMeeting;
import kz.anyqtama.casework.assessing.PutOnAgenda;
import kz.anyqtama.casework.assessing.RecordPresence;
import kz.anyqtama.casework.assessing.Recuse;
import kz.anyqtama.casework.assessing.TakeOffAgenda;
import kz.anyqtama.commission.Member;
import kz.anyqtama.web.Caller;

/** Who is there, whose case is heard, who stands aside (R9). */
@Named("agendaForms")
@ViewScoped
public class AgendaForms implements Serializable {

    @Inject
    private MeetingPage page;
    @Inject
    private Caller caller;

    private List<String> present;
    private String candidate;
    private String takeOffReason;
    private String recused;
    private String recuseReason;

    public String openMeeting() {
        return page.send("openMeeting", new OpenMeeting(presentAccounts()));
    }

    public String recordPresence() {
        return page.send("presence", new RecordPresence(presentAccounts()));
    }

    public String putOn() {
        return page.send("putOn", PutOnAgenda.of(UUID.fromString(candidate)));
    }

    public String takeOff() {
        return page.send("takeOff", new TakeOffAgenda(page.getItem().id(), takeOffReason));
    }

    public String recuse() {
        UUID member = isForAll() ? UUID.fromString(recused) : caller.getAccount();
        return page.send("recuse", new Recuse(page.getItem().id(), member, recuseReason));
    }

    /** The secretary records the recusal of any member; a member only the own. */
    public boolean isForAll() {
        return caller.is(Role.Name.SECRETARY);
    }

    /** Members who are not recused from the applicant looked at. */
    public List<Member> getNotRecused() {
        return page.getMeeting().members().all().stream()
                .filter(m -> !page.getItem().recusals().has(m.account())).toList();
    }

    /** Whether the reader can still stand aside. */
    public boolean isRecusable() {
        return isForAll() ? !getNotRecused().isEmpty()
                : getNotRecused().stream().anyMatch(m -> m.account().equals(caller.getAccount()));
    }

    private Set<UUID> presentAccounts() {
        return getPresent().stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    public List<String> getPresent() {
        if (present == null) {
            present = new ArrayList<>(page.getMeeting().members().present().stream().map(m -> m.account().toString()).toList());
        }
        return present;
    }

    public void setPresent(List<String> present) {
        this.present = present;
    }

    public String getCandidate() {
        return candidate;
    }

    public void setCandidate(String candidate) {
        this.candidate = candidate;
    }

    public String getTakeOffReason() {
        return takeOffReason;
    }

    public void setTakeOffReason(String takeOffReason) {
        this.takeOffReason = takeOffReason;
    }

    public String getRecused() {
        return recused;
    }

    public void setRecused(String recused) {
        this.recused = recused;
    }

    public String getRecuseReason() {
        return recuseReason;
    }

    public void setRecuseReason(String recuseReason) {
        this.recuseReason = recuseReason;
    }
}
