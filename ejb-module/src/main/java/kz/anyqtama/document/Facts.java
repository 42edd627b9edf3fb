package kz.anyqtama.document;

/**
 * What stands on a paper, fixed when the paper is requested, so that a later change of names, lists or editions
 * changes nothing on it. Dates and times are local to the body. Free text is as it was written, in one language.
 */
public sealed interface Facts permits CertificateFacts, ProtocolFacts, RefusalFacts, MissingListFacts {

    /** The paper these facts make. */
    default PaperKind kind() {
        return PaperKind.of(getClass());
    }
}
