package kz.anyqtama.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.CaseView;
import kz.anyqtama.casework.MeetingAct;
import kz.anyqtama.casework.MeetingDesk;
import kz.anyqtama.casework.MeetingView;
import kz.anyqtama.casework.assessing.CloseMeeting;
import kz.anyqtama.web.Door;
import kz.anyqtama.web.FormKeys;
import kz.anyqtama.web.Sending;

/** One meeting as it was when the page was opened, and the applicant of its agenda who is looked at. */
@Named("meetingPage")
@ViewScoped
public class MeetingPage implements Serializable {

    @Inject
    private MeetingDesk desk;
    @Inject
    private Sending sending;

    private String id;
    private String item;
    private long version;
    private final FormKeys keys = new FormKeys();
    private transient MeetingView meeting;

    /** Opens the meeting of the address. */
    public void open() {
        Door.open(id, desk::open).ifPresent(opened -> {
            meeting = opened;
            version = opened.version();
        });
    }

    public MeetingView getMeeting() {
        if (meeting == null) {
            meeting = desk.open(UUID.fromString(id));
        }
        return meeting;
    }

    /** The applicant looked at; null when none is. */
    public MeetingView.Item getItem() {
        return Door.id(item).flatMap(getMeeting()::item).orElse(null);
    }

    /** Whether the applicant's case can still be worked on at this meeting. */
    public boolean isItemOpen() {
        return getItem() != null && getItem().open();
    }

    /** Sends an act on this meeting and opens the page anew. */
    String send(String form, MeetingAct act) {
        return sending.send(UUID.fromString(id), version, keys.of(form), act)
                ? "/staff/meeting.xhtml?faces-redirect=true&id=" + id + (getItem() == null ? "" : "&item=" + getItem().id()) : null;
    }

    public String close() {
        return send("close", new CloseMeeting());
    }

    /** What others did since the page was opened; told when an act was refused because of it. */
    public List<CaseView.HistoryLine> getChanges() {
        return sending.isClashed() ? desk.open(UUID.fromString(id)).since(version) : List.of();
    }

    public boolean may(ActKind kind) {
        return getMeeting().isOpen(kind);
    }

    /** The name of somebody called. */
    public String nameOf(UUID account) {
        return getMeeting().members().of(account).map(m -> m.name()).orElse("");
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getItemId() {
        return item;
    }

    public void setItemId(String item) {
        this.item = item;
    }
}
