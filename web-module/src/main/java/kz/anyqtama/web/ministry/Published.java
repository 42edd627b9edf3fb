package kz.anyqtama.web.ministry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.anyqtama.calendar.CalendarYear;
import kz.anyqtama.calendar.Calendars;
import kz.anyqtama.prioritylist.ListEdition;
import kz.anyqtama.prioritylist.PriorityList;
import kz.anyqtama.regulation.Edition;
import kz.anyqtama.regulation.Editions;
import kz.anyqtama.regulation.Replacement;

/** What is published and applied today, and what is not entered although it is in force. */
@Named
@RequestScoped
public class Published {

    @Inject
    private Editions editions;
    @Inject
    private PriorityList lists;
    @Inject
    private Calendars calendars;
    @Inject
    private Clock clock;

    /** The edition applied today, or null before the first. */
    public Edition getEdition() {
        return editions.law().inForce(getToday()).orElse(null);
    }

    /** Orders in force whose edition has not been entered. */
    public List<Replacement> getNotEntered() {
        return editions.law().notEntered(getToday());
    }

    /** The list applied today, or null before the first. */
    public ListEdition getList() {
        return lists.lists().inForce(getToday()).orElse(null);
    }

    /** The last year whose calendar is published, or null. */
    public CalendarYear getLastYear() {
        List<CalendarYear> years = calendars.calendar().years();
        return years.isEmpty() ? null : years.get(years.size() - 1);
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
