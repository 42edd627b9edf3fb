package kz.anyqtama.document;

/** The papers of the service. */
public enum PaperKind {
    /** The certificate (R11, F3). */
    CERTIFICATE(CertificateFacts.class),
    /** The Commission's protocol about one person (R9). */
    PROTOCOL(ProtocolFacts.class),
    /** The reasoned refusal (R12, S5, S9). */
    REFUSAL(RefusalFacts.class),
    /** What an incomplete file lacks (R7, S8). */
    MISSING_LIST(MissingListFacts.class);

    private final Class<? extends Facts> facts;

    PaperKind(Class<? extends Facts> facts) {
        this.facts = facts;
    }

    Class<? extends Facts> facts() {
        return facts;
    }

    static PaperKind of(Class<? extends Facts> facts) {
        for (PaperKind kind : values()) {
            if (kind.facts == facts) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No paper is made of " + facts);
    }
}
