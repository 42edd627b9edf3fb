package kz.anyqtama.casework.governing;

import java.time.LocalDate;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.time.Kazakhstan;

/** A right ends today or later: what was done by it stays rightly done. */
final class FromToday {

    private FromToday() {
    }

    static void require(LocalDate day, Moment moment) {
        Refusal.require(day, "day", null);
        if (day.isBefore(LocalDate.ofInstant(moment.at(), Kazakhstan.ZONE))) {
            throw Refusal.input("dayPast", "day", null);
        }
    }
}
