package kz.anyqtama.web.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import kz.anyqtama.text.Texts;
import kz.anyqtama.time.Kazakhstan;

/** How dates and moments are written, for pages as {@code #{fmt.date(day)}}. Nothing is written as nothing. */
@Named("fmt")
@ApplicationScoped
public class Written {

    /** dd.MM.yyyy */
    public String date(LocalDate day) {
        return day == null ? "" : Texts.DATE.format(day);
    }

    /** dd.MM.yyyy HH:mm in the time of Asia/Almaty. */
    public String moment(Instant instant) {
        return momentIn(instant, Kazakhstan.ZONE);
    }

    /** dd.MM.yyyy HH:mm in the time of a body. */
    public String momentIn(Instant instant, ZoneId zone) {
        return instant == null ? "" : Texts.MOMENT.format(instant.atZone(zone));
    }

    /** The date of an instant in the time of Asia/Almaty. */
    public String dateOf(Instant instant) {
        return instant == null ? "" : Texts.DATE.format(instant.atZone(Kazakhstan.ZONE));
    }
}
