package kz.anyqtama.access;

/** Who opened the account: the applicant itself with its IIN, or the system administrator for a member of staff. */
public enum AccountKind { APPLICANT, STAFF }
