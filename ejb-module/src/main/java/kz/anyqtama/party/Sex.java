package kz.anyqtama.party;

/** Sex as an identity document states it. */
public enum Sex { MALE, FEMALE }
