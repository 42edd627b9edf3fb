package kz.anyqtama.casework.applying;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kz.anyqtama.casework.Application;
import kz.anyqtama.casework.Step;
import kz.anyqtama.certificate.Standing;
import kz.anyqtama.document.PaperLine;
import kz.anyqtama.notice.Message;
import kz.anyqtama.text.Names;

/**
 * One application as the applicant sees it: what is being considered inside the body is not told before it is done.
 *
 * @param version  to be sent back with an act
 * @param edition  code of the edition of the Rules that it keeps
 * @param missing  what the file lacks, only when it was not accepted
 * @param outcome  the result once it is in the account, null before
 * @param papers   result and list of what is missing
 * @param messages the newest first
 */
public record MyDossier(UUID id, long version, String number, Step step, Names body, ZoneId zone, String edition,
                        Instant submittedAt, Application application, List<Mark> way, List<Missing> missing,
                        Outcome outcome, List<PaperLine> papers, List<Message> messages) {

    /** A document of S8 that was not accepted, and why. */
    public record Missing(Names document, String paragraph, String remark) {
    }

    /**
     * The result as it was received (R5, R13).
     *
     * @param certificate number of the certificate, null for a refusal
     * @param standing    how the certificate stands today, null for a refusal
     * @param validTo     the last day, inclusive; null for a refusal
     * @param grounds     of the refusal, empty for a certificate
     */
    public record Outcome(Instant receivedAt, String certificate, String checkCode, Standing standing, LocalDate validFrom,
                          LocalDate validTo, List<Ground> grounds, String reasoning) {

        public boolean isRefusal() {
            return certificate == null;
        }
    }

    /** A ground of refusal (S9). */
    public record Ground(Names name, String paragraph) {
    }
}
