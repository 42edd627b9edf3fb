package kz.anyqtama.document;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import kz.anyqtama.text.Names;

/**
 * What stands on the notice that a file is incomplete (R7, S8).
 *
 * @param applicationNumber number of the application
 * @param applicationDate   the day it was registered
 * @param date              the day of the notice
 * @param body              the local executive body, by the name it has on the date
 * @param applicant         surname, name, patronymic if any
 * @param missing           at least one document
 * @param next              what the applicant can do now
 * @param employee          surname and initials of the employee who examined the file
 */
public record MissingListFacts(
        String applicationNumber, LocalDate applicationDate, LocalDate date, Names body,
        String applicant, Names occupation, List<Missing> missing, Names next, String employee) implements Facts {

    public MissingListFacts {
        requireNonNull(applicationNumber, "applicationNumber");
        requireNonNull(applicationDate, "applicationDate");
        requireNonNull(date, "date");
        requireNonNull(body, "body");
        requireNonNull(applicant, "applicant");
        requireNonNull(occupation, "occupation");
        requireNonNull(next, "next");
        requireNonNull(employee, "employee");
        missing = List.copyOf(missing);
        if (missing.isEmpty()) {
            throw new IllegalArgumentException("nothing is missing");
        }
    }

    /** A document that is missing or not as it must be. @param remark what is wrong, or null when it is not there */
    public record Missing(Names document, String paragraph, String remark) {
    }
}
