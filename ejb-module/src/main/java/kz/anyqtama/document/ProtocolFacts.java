package kz.anyqtama.document;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kz.anyqtama.text.Names;

/**
 * What stands on the Commission's protocol about one person (R8–R10).
 *
 * @param number        number of the protocol
 * @param date          day of the meeting
 * @param body          the local executive body, by the name it has on the date
 * @param present       members present, the chair among them
 * @param absent        members absent
 * @param recused       members present who do not take part in this question
 * @param applicant     surname, name, patronymic if any
 * @param application   number of the application
 * @param standard      the kind of standard that education and experience were measured against (R8)
 * @param standardTitle which one, as the Commission named it
 * @param criteria      what gave points, each with what it rests on (R10)
 * @param experience    periods of work experience, both days counted
 * @param fullYears     full years of experience, overlaps counted once
 * @param total         points reached
 * @param threshold     points needed (S9.2)
 * @param recommended   whether to issue is recommended (R9)
 * @param grounds       grounds of S9 where refusal is recommended, else empty
 * @param reasoning     the Commission's reasoning
 * @param confirmations of the members present, in the order given
 */
public record ProtocolFacts(
        String number, LocalDate date, Names body,
        List<Member> present, List<Member> absent, List<Recusal> recused,
        String applicant, String application, Names occupation, Names sector,
        Names standard, String standardTitle,
        List<Criterion> criteria, List<Period> experience, int fullYears, int total, int threshold,
        Votes votes, boolean recommended, List<RefusalFacts.Ground> grounds, String reasoning,
        List<Confirmation> confirmations) implements Facts {

    public ProtocolFacts {
        requireNonNull(number, "number");
        requireNonNull(date, "date");
        requireNonNull(body, "body");
        requireNonNull(applicant, "applicant");
        requireNonNull(application, "application");
        requireNonNull(occupation, "occupation");
        requireNonNull(sector, "sector");
        requireNonNull(standard, "standard");
        requireNonNull(votes, "votes");
        requireNonNull(reasoning, "reasoning");
        present = List.copyOf(present);
        absent = List.copyOf(absent);
        recused = List.copyOf(recused);
        criteria = List.copyOf(criteria);
        experience = List.copyOf(experience);
        grounds = List.copyOf(grounds);
        confirmations = List.copyOf(confirmations);
        if (present.isEmpty() || recommended != grounds.isEmpty()) {
            throw new IllegalArgumentException("present " + present.size() + ", grounds " + grounds.size());
        }
    }

    /** A member. @param kind whom the member represents (R6) @param role chair, secretary, or null for a plain member */
    public record Member(String name, Names kind, Names role) {
    }

    /** A member who does not take part, and why. */
    public record Recusal(String name, String reason) {
    }

    /** Points given. @param evidence the documents they rest on @param paragraph such as R10 */
    public record Criterion(Names name, String evidence, int points, String paragraph) {
    }

    /** A period of work. @param to last day, inclusive @param place employer and position */
    public record Period(LocalDate from, LocalDate to, String place) {
    }

    /** How was voted. @param chairDecided whether the votes were equal and the chair's vote decided */
    public record Votes(int forIssue, int forRefusal, int abstained, boolean chairDecided) {
    }

    /** A member's signature on the protocol. @param refusalReason null when confirmed, else why the member refused */
    public record Confirmation(String name, LocalDateTime at, String refusalReason) {
    }
}
