package kz.anyqtama.casework;

/** How an open term stands. */
public enum TermState {
    /** It has run out. */
    PASSED,
    /** It ends today or on the next working day. */
    NEAR,
    /** There is time. */
    RUNNING
}
