package kz.anyqtama.regulation;

/** What a statutory term is for: to the Commission (R7), the decision (R11), the result in the account (S3). */
public enum TermKind { SEND_TO_COMMISSION, DECIDE, DELIVER_RESULT }
