package kz.anyqtama.regulation;

/** What starts a term: the registration of the application by S7, or the very moment of its submission. */
public enum StartEvent { REGISTRATION, SUBMISSION }
