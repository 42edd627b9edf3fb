package kz.anyqtama.web.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.regulation.Service;

/** Reads values of requests, each problem naming its field. Days lie in 1900 to 2100. */
final class Parameters {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private Parameters() {
    }

    static String required(String field, String value) {
        if (value == null || value.isBlank()) {
            throw ProblemException.missing(field);
        }
        return value.strip();
    }

    static LocalDate day(String field, String value) {
        try {
            LocalDate day = LocalDate.parse(required(field, value));
            return within(field, day.getYear(), day);
        } catch (DateTimeParseException malformed) {
            throw ProblemException.malformed(field, "2025-03-06");
        }
    }

    /** A moment with its offset. A plus sign that was not encoded has arrived as a space. */
    static OffsetDateTime moment(String field, String value) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(required(field, value).replace(' ', '+'));
            return within(field, moment.getYear(), moment);
        } catch (DateTimeParseException malformed) {
            throw ProblemException.malformed(field, "2025-03-06T19:10:00+05:00");
        }
    }

    static Service service(String field, String value) {
        String name = required(field, value);
        return Arrays.stream(Service.values()).filter(service -> name.equals(name(service))).findFirst()
                .orElseThrow(() -> Refusal.input("unknownValue", field, "S1", name, Arrays.stream(Service.values())
                        .map(Parameters::name).collect(Collectors.joining(", "))));
    }

    private static String name(Service service) {
        return service.name().toLowerCase(Locale.ROOT);
    }

    private static <T> T within(String field, int year, T value) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Refusal.input("yearOutOfRange", field, null, String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        return value;
    }
}
