package kz.anyqtama.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import kz.anyqtama.reference.Held;
import kz.anyqtama.reference.Rows;

/** The published calendar, and the working time of a body by it. Open to all: the calendar is public. */
@Singleton
@Lock(LockType.READ)
@PermitAll
public class Calendars {

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager database;

    @Inject
    private Clock clock;

    private Held<WorkCalendar> calendar;

    @PostConstruct
    void open() {
        calendar = new Held<>(clock, this::read);
    }

    public WorkCalendar calendar() {
        return calendar.value();
    }

    public WorkingTime of(WorkingHours hours) {
        return new WorkingTime(calendar(), hours);
    }

    /** To be called after the calendar was changed. */
    public void refresh() {
        calendar.refresh();
    }

    private WorkCalendar read() {
        var rows = new Rows(database);
        return new WorkCalendar(
                rows.read("select year, confirmed, source from calendar_year",
                        row -> new CalendarYear(row.number("year"), row.flag("confirmed"), row.text("source"))),
                rows.read("select cast(day as text) as day, kind, name_kk, name_ru, name_en, note from calendar_day",
                        row -> new CalendarDay(row.day("day"), row.one(CalendarDay.Kind.class, "kind"),
                                row.names("name"), row.text("note"))));
    }
}
