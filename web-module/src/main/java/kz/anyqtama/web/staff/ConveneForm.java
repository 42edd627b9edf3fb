package kz.anyqtama.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Role;
import kz.anyqtama.body.Bodies;
import kz.anyqtama.casework.Seats;
import kz.anyqtama.casework.assessing.ConveneMeeting;
import kz.anyqtama.regulation.Choice;
import kz.anyqtama.web.Caller;
import kz.anyqtama.web.FormKeys;
import kz.anyqtama.web.Sending;

/** Calling the Commission to a meeting (R6): when, where, whom; kinds of members that are not called are told. */
@Named("convene")
@ViewScoped
public class ConveneForm implements Serializable {

    @Inject
    private Seats commission;
    @Inject
    private Caller caller;
    @Inject
    private Bodies bodies;
    @Inject
    private Desk desk;
    @Inject
    private Sending sending;

    private final FormKeys keys = new FormKeys();
    private List<String> possible;
    private String body;
    private LocalDateTime plannedAt;
    private String place;
    private List<String> called;
    private transient List<Seats.Seat> seats;

    @PostConstruct
    void begin() {
        possible = caller.is(Role.Name.SECRETARY) ? List.copyOf(commission.bodies()) : List.of();
        body = possible.isEmpty() ? null : possible.get(0);
        callAll();
    }

    /** Another body: its whole Commission is called until chosen otherwise. */
    public void callAll() {
        seats = null;
        called = body == null ? List.of()
                : getSeats().stream().filter(s -> s.onBehalfOf() == null).map(s -> s.account().toString()).toList();
    }

    public String send() {
        if (plannedAt == null) {
            sending.refuse(Refusal.input("required", "plannedAt", "R9"));
            return null;
        }
        Set<UUID> accounts = called.stream().map(UUID::fromString).collect(Collectors.toSet());
        var zone = bodies.body(body).orElseThrow().hours().zone();
        var act = ConveneMeeting.of(body, plannedAt.atZone(zone).toInstant(), place, accounts);
        return sending.open(keys.of("convene"), act)
                .map(opened -> "/staff/meeting.xhtml?faces-redirect=true&id=" + opened).orElse(null);
    }

    /** Whether the reader may call a Commission. */
    public boolean isPossible() {
        return !possible.isEmpty();
    }

    public List<Seats.Seat> getSeats() {
        if (seats == null) {
            seats = commission.of(body);
        }
        return seats;
    }

    /** Kinds of members that the order wants and that are not among those called (R6). */
    public List<Choice> getMissingKinds() {
        Set<String> kinds = getSeats().stream().filter(s -> called.contains(s.account().toString()))
                .map(Seats.Seat::kind).collect(Collectors.toSet());
        return desk.latest().memberKinds().stream().filter(kind -> !kinds.contains(kind.code())).toList();
    }

    public List<String> getBodies() {
        return possible;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public LocalDateTime getPlannedAt() {
        return plannedAt;
    }

    public void setPlannedAt(LocalDateTime plannedAt) {
        this.plannedAt = plannedAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public List<String> getCalled() {
        return called;
    }

    public void setCalled(List<String> called) {
        this.called = called;
    }
}
