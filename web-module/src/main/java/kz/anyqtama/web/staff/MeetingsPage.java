package kz.anyqtama.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kz.anyqtama.body.Bodies;
import kz.anyqtama.casework.MeetingDesk;
import kz.anyqtama.web.Door;

/** The meetings that the reader sees, the latest first. */
@Named("meetings")
@RequestScoped
public class MeetingsPage {

    @Inject
    private MeetingDesk desk;
    @Inject
    private Bodies bodies;

    private String after;
    private List<MeetingDesk.Row> found;

    public List<MeetingDesk.Row> getRows() {
        return isMore() ? found().subList(0, MeetingDesk.PAGE) : found();
    }

    public boolean isMore() {
        return found().size() > MeetingDesk.PAGE;
    }

    public UUID getLast() {
        return getRows().get(getRows().size() - 1).id();
    }

    /** In whose time a body's meetings are told. */
    public ZoneId zone(String body) {
        return bodies.body(body).orElseThrow().hours().zone();
    }

    private List<MeetingDesk.Row> found() {
        if (found == null) {
            found = desk.page(Door.id(after).orElse(null));
        }
        return found;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
