package kz.anyqtama.document;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import kz.anyqtama.text.Names;

/**
 * What stands on a certificate (F3).
 *
 * @param body           the local executive body, by the name it has on the date
 * @param holderCyrillic surname, name, patronymic if any, in Cyrillic letters
 * @param holderLatin    the same in Latin letters, as in the identity document
 * @param occupation     the occupation of the list, or the title named by the applicant under an entry of it
 * @param entry          the entry under which the applicant named a title of their own, else null
 * @param sector         the sector of the list
 * @param statement      the statement of F3 that the holder meets the requirements, a sentence
 * @param order          the order and its registration, as F3 cites it
 * @param protocolNumber number of the protocol that recommends the issue, the grounds of F3 (R11)
 * @param protocolDate   its date
 * @param validFrom      first day of validity
 * @param validTo        last day of validity, inclusive
 * @param signatory      surname and initials of the authorised person
 * @param checkUrl       address of the public check, put into the QR code
 * @param checkCode      the code of the public check, as a person types it
 * @param version        1, or more when the paper was made anew after a correction
 * @param correction     what was corrected, null in version 1
 * @param equivalence    statement that the electronic document equals one on paper, null where it is not so
 */
public record CertificateFacts(
        String number, LocalDate date, Names body,
        String holderCyrillic, String holderLatin,
        Names occupation, Names entry, Names sector, Names statement, Names order,
        String protocolNumber, LocalDate protocolDate, LocalDate validFrom, LocalDate validTo,
        String signatory, String checkUrl, String checkCode,
        int version, String correction, Names equivalence) implements Facts {

    public CertificateFacts {
        requireNonNull(number, "number");
        requireNonNull(date, "date");
        requireNonNull(body, "body");
        requireNonNull(holderCyrillic, "holderCyrillic");
        requireNonNull(holderLatin, "holderLatin");
        requireNonNull(occupation, "occupation");
        requireNonNull(sector, "sector");
        requireNonNull(statement, "statement");
        requireNonNull(order, "order");
        requireNonNull(protocolNumber, "protocolNumber");
        requireNonNull(protocolDate, "protocolDate");
        requireNonNull(signatory, "signatory");
        requireNonNull(checkUrl, "checkUrl");
        requireNonNull(checkCode, "checkCode");
        if (validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("valid from " + validFrom + " to " + validTo);
        }
        if (version < 1 || (version > 1) != (correction != null)) {
            throw new IllegalArgumentException("version " + version + ", correction " + correction);
        }
    }
}
