package kz.anyqtama.casework;

import java.util.EnumSet;
import java.util.Set;

/** Where a dossier stands. */
public enum Step {
    /** Submitted, and registered at its registration moment (S7); nobody works on it yet. */
    SUBMITTED,
    /** An employee checks whether the documents are complete (R7). */
    CHECKING,
    /** Sent to the Commission (R7). */
    AT_COMMISSION,
    /** The Commission's protocol is complete (R9). */
    RECOMMENDED,
    /** The body has decided (R11); the result is being made. */
    DECIDED,
    /** The certificate is in the account (R13). */
    ISSUED,
    /** The reasoned refusal is in the account (R12, R13). */
    REFUSED,
    /** Ended as incomplete, told what is missing (R7). */
    NOT_ACCEPTED,
    /** Ended by the applicant before the decision. */
    WITHDRAWN;

    /** Steps of an application that is still to be answered. */
    public static final Set<Step> OPEN = EnumSet.range(SUBMITTED, DECIDED);

    /** Steps before the decision. */
    public static final Set<Step> UNDECIDED = EnumSet.range(SUBMITTED, RECOMMENDED);

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
