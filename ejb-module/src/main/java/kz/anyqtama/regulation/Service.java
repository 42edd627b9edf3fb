package kz.anyqtama.regulation;

/** The four services (S1): issue, extension, re-issue after a change of name or document, duplicate after loss or damage. */
public enum Service { ISSUE, EXTENSION, REISSUE, DUPLICATE }
