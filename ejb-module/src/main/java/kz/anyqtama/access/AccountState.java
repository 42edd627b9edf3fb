package kz.anyqtama.access;

/** Whether a person can sign in. An account is never deleted: history names it. */
public enum AccountState { ACTIVE, CLOSED }
