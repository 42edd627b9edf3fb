package kz.anyqtama.casework;

import java.time.LocalDate;
import java.util.Locale;

/** Numbers that are given by the database: unique, gaps allowed. */
public enum Series {
    DOSSIER("dossier_number", "%1$s-%2$ty-%3$06d"),
    MEETING("meeting_number", "%1$s-%2$ty-%3$05d"),
    PROTOCOL("protocol_number", "%1$s-%2$ty-%3$06d"),
    CERTIFICATE("certificate_number", "%1$s-%2$tY-%3$07d");

    private final String sequence;
    private final String format;

    Series(String sequence, String format) {
        this.sequence = sequence;
        this.format = format;
    }

    String sequence() {
        return sequence;
    }

    /** @param region first two digits of the body's KATO code */
    public String number(String region, LocalDate day, long next) {
        return String.format(Locale.ROOT, format, region, day, next);
    }
}
