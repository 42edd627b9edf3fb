package kz.anyqtama.web.publicpages;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.body.Bodies;
import kz.anyqtama.body.Body;
import kz.anyqtama.calendar.Calendars;
import kz.anyqtama.calendar.WorkingHours;
import kz.anyqtama.casework.applying.WorkPeriod;
import kz.anyqtama.regulation.Edition;
import kz.anyqtama.regulation.Editions;
import kz.anyqtama.time.Kazakhstan;
import kz.anyqtama.web.Refusals;

/** "Would I qualify, and when would I have my answer?": worked out for anybody, kept nowhere. */
@Named
@ViewScoped
public class QualifyPage implements Serializable {

    private static final int MOST_PERIODS = 30;

    @Inject
    private transient Editions editions;
    @Inject
    private transient Bodies bodies;
    @Inject
    private transient Calendars calendars;
    @Inject
    private transient Refusals refusals;
    @Inject
    private transient Clock clock;

    private String occupation;
    private String body;
    private Set<String> criteria = new TreeSet<>();
    private List<WorkPeriod> experience = new ArrayList<>(List.of(new WorkPeriod()));
    private LocalDate day;
    private LocalTime time;
    private boolean worked;

    @PostConstruct
    void begin() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Kazakhstan.ZONE);
        day = now.toLocalDate();
        time = now.toLocalTime().withSecond(0).withNano(0);
    }

    /** Works it out, or says which entry cannot be. */
    public void work() {
        worked = false;
        try {
            LocalDate today = LocalDate.now(clock);
            for (WorkPeriod period : experience) {
                require(period, today);
            }
            if (day == null || time == null) {
                throw Refusal.input("required", day == null ? "day" : "time", "S7");
            }
            if (getForecast() == null) {
                throw Refusal.input("edition.none", "day", "R3");
            }
            worked = true;
        } catch (Refusal refusal) {
            refusals.show(refusal);
        }
    }

    public void addPeriod() {
        if (experience.size() < MOST_PERIODS) {
            experience.add(new WorkPeriod());
        }
    }

    public Points getPoints() {
        return Points.of(getEdition(), criteria, experience, LocalDate.now(clock));
    }

    public Forecast getForecast() {
        Body chosen = bodies.body(body == null ? "" : body).orElse(null);
        ZoneId zone = chosen == null ? Kazakhstan.ZONE : chosen.hours().zone();
        WorkingHours hours = chosen == null ? WorkingHours.usual(zone) : chosen.hours();
        Instant submitted = day.atTime(time).atZone(zone).toInstant();
        return Forecast.of(editions.law(), calendars.of(hours), submitted).orElse(null);
    }

    public Edition getEdition() {
        return editions.law().inForce(LocalDate.now(clock)).orElseGet(() -> editions.law().latest());
    }

    private static void require(WorkPeriod period, LocalDate today) {
        LocalDate last = period.getTo() == null ? today : period.getTo();
        if (period.getFrom() == null && period.getTo() != null) {
            throw Refusal.input("required", "from", "R10");
        }
        if (period.getFrom() != null && (period.getFrom().isAfter(today) || last.isAfter(today))) {
            throw Refusal.input("period.future", "periods", "R10");
        }
        if (period.getFrom() != null && last.isBefore(period.getFrom())) {
            throw Refusal.input("period.reversed", "periods", "R10");
        }
    }

    /** Whether there is a result to show. */
    public boolean isWorked() {
        return worked;
    }

    public String getOccupation() {
        return occupation;
    }

    public void setOccupation(String occupation) {
        this.occupation = occupation;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public Set<String> getCriteria() {
        return criteria;
    }

    public void setCriteria(Set<String> criteria) {
        this.criteria = new TreeSet<>(criteria);
    }

    public List<WorkPeriod> getExperience() {
        return experience;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }
}
