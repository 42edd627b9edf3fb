package kz.anyqtama.calendar;

import java.time.LocalDate;
import java.util.Objects;
import kz.anyqtama.text.Names;

/** A day that differs from Monday to Friday, as published. The note may be null. */
public record CalendarDay(LocalDate date, Kind kind, Names name, String note) {

    public CalendarDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
    }

    public boolean works() {
        return kind == Kind.WORKING_DAY;
    }

    /** All but a working day are off. An observed day stands for a holiday on a weekend. */
    public enum Kind { HOLIDAY, OBSERVED, DAY_OFF, EXCHANGED_DAY_OFF, WORKING_DAY }
}
