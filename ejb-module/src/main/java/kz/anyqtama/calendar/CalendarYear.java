package kz.anyqtama.calendar;

import java.util.Objects;

/** A year of the published calendar: whether the ministry has confirmed it, and where its days are from. */
public record CalendarYear(int year, boolean confirmed, String source) {

    public CalendarYear {
        Objects.requireNonNull(source, "source");
    }
}
