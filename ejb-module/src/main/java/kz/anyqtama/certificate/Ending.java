package kz.anyqtama.certificate;

/** Why a certificate is in force no more before its last day. Expiry (R24.1) is not recorded: it follows from the dates. */
public enum Ending {
    /** Revoked on the basis of R21 (R24.2). */
    REVOKED,
    /** The discovery, by act, of work that does not correspond to it (R24.3). */
    DISCOVERED,
    /** A re-issue took its place (R22). */
    REPLACED
}
