package kz.anyqtama.document;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import kz.anyqtama.text.Names;

/**
 * What stands on a refusal (R12, S5, S9).
 *
 * @param number            number of the decision
 * @param date              day of the decision
 * @param body              the local executive body, by the name it has on the date
 * @param applicant         surname, name, patronymic if any
 * @param applicationNumber number of the application
 * @param applicationDate   the day it was registered
 * @param grounds           at least one, each with its paragraph
 * @param reasoning         why the grounds hold, as the signatory wrote it
 * @param complaint         where and until when a complaint can be made (R23)
 * @param signatory         surname and initials of the authorised person
 */
public record RefusalFacts(
        String number, LocalDate date, Names body, String applicant,
        String applicationNumber, LocalDate applicationDate, Names occupation,
        List<Ground> grounds, String reasoning, Names complaint, String signatory) implements Facts {

    public RefusalFacts {
        requireNonNull(number, "number");
        requireNonNull(date, "date");
        requireNonNull(body, "body");
        requireNonNull(applicant, "applicant");
        requireNonNull(applicationNumber, "applicationNumber");
        requireNonNull(applicationDate, "applicationDate");
        requireNonNull(occupation, "occupation");
        requireNonNull(reasoning, "reasoning");
        requireNonNull(complaint, "complaint");
        requireNonNull(signatory, "signatory");
        grounds = List.copyOf(grounds);
        if (grounds.isEmpty()) {
            throw new IllegalArgumentException("a refusal without a ground");
        }
    }

    /** A ground of S9. @param paragraph its place in the order, such as S9.2 */
    public record Ground(Names name, String paragraph) {
    }
}
