package kz.anyqtama.commission;

/** Where a meeting stands. */
public enum MeetingStep {
    /** Members are called, the agenda is being made. */
    CONVENED,
    /** Opened with a quorum. */
    IN_SESSION,
    CLOSED
}
