package kz.anyqtama.access;

/** What a person does in the service. Names are those of the glossary; the container knows them by {@link #name()}. */
public enum Role {
    /** The foreigner or stateless person, or whom they authorised (R3). */
    APPLICANT(Reach.OWN),
    /** Employee of the local executive body (R7). */
    EMPLOYEE(Reach.BODY),
    /** Secretary of the Commission. */
    SECRETARY(Reach.BODY),
    /** Member of the Commission (R6, R9). */
    MEMBER(Reach.MEETING),
    /** Authorised person of the local executive body who decides and signs (R11, R13). */
    SIGNATORY(Reach.BODY),
    /** Head of the local executive body (R23). */
    HEAD(Reach.BODY),
    /** Administrator at the ministry, which approves rules and list. */
    MINISTRY(Reach.EVERYWHERE),
    /** Operator of the Unified Contact Centre 1411 (S10). */
    CONTACT_CENTRE(Reach.EVERYWHERE),
    SYSTEM_ADMINISTRATOR(Reach.EVERYWHERE),
    AUDITOR(Reach.EVERYWHERE),
    /** The software itself: ticks and what follows from another act. Granted to nobody. */
    SYSTEM(Reach.EVERYWHERE);

    /** Which subjects a grant of the role opens. */
    public enum Reach { OWN, BODY, MEETING, EVERYWHERE }

    private final Reach reach;

    Role(Reach reach) {
        this.reach = reach;
    }

    public Reach reach() {
        return reach;
    }

    /** The names of roles as constants, for annotations. */
    public static final class Name {
        public static final String APPLICANT = "APPLICANT";
        public static final String EMPLOYEE = "EMPLOYEE";
        public static final String SECRETARY = "SECRETARY";
        public static final String MEMBER = "MEMBER";
        public static final String SIGNATORY = "SIGNATORY";
        public static final String HEAD = "HEAD";
        public static final String MINISTRY = "MINISTRY";
        public static final String CONTACT_CENTRE = "CONTACT_CENTRE";
        public static final String SYSTEM_ADMINISTRATOR = "SYSTEM_ADMINISTRATOR";
        public static final String AUDITOR = "AUDITOR";

        private Name() {
        }
    }
}
