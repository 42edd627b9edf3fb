package kz.anyqtama.certificate;

/** Whether a certificate gives its right on a day, and if not, why (R24). */
public enum Standing {
    /** Its first day is still to come. */
    NOT_YET,
    IN_FORCE,
    /** Its last day has passed (R24.1). */
    EXPIRED,
    /** @see Ending#REVOKED */
    REVOKED,
    /** @see Ending#DISCOVERED */
    DISCOVERED,
    /** @see Ending#REPLACED */
    REPLACED
}
