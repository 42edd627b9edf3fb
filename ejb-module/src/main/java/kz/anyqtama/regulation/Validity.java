package kz.anyqtama.regulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/** How long a certificate is valid at most: an issue by R15, an extension by R16. */
public record Validity(Service service, int months, String paragraph) {

    public Validity {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(paragraph, "paragraph");
        if (months < 1) {
            throw new IllegalArgumentException("a validity of " + months + " months");
        }
    }

    /** The last day of the longest validity that starts on the given day. */
    public LocalDate lastDay(LocalDate from) {
        return lastDay(from, months);
    }

    /**
     * The last day of an extension decided on the given day: the end of the contract, at most the full term.
     *
     * @param contractEnd    null for a contract without an end date
     * @param presentLastDay the last day of validity before the extension
     * @return empty when this gives nothing to extend: an extension never shortens
     */
    public Optional<LocalDate> extendedTo(LocalDate decided, LocalDate contractEnd, LocalDate presentLastDay) {
        return Optional.of(lastDay(decided, contractEnd)).filter(last -> last.isAfter(presentLastDay));
    }

    /** The last day of the longest validity, or the end of the contract where that is earlier and not null. */
    public LocalDate lastDay(LocalDate from, LocalDate contractEnd) {
        LocalDate longest = lastDay(from);
        return contractEnd == null || contractEnd.isAfter(longest) ? longest : contractEnd;
    }

    /**
     * The last day of a period of months: the day before the corresponding day of the last month, or that month's last
     * day where it has no such day (12.03 and three months: 11.06; 30.11.2025: 28.02.2026).
     */
    public static LocalDate lastDay(LocalDate from, int months) {
        YearMonth last = YearMonth.from(from).plusMonths(months);
        return last.isValidDay(from.getDayOfMonth())
                ? last.atDay(from.getDayOfMonth()).minusDays(1) : last.atEndOfMonth();
    }
}
