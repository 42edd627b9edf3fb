package kz.anyqtama.document;

/** Where a paper stands. */
public enum PaperState {
    /** Waits to be made, for the first time or again. */
    QUEUED,
    /** Made and kept; nothing changes it any more. */
    MADE,
    /** Given up after the last attempt; the log says why. */
    FAILED
}
