package kz.anyqtama.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.anyqtama.text.Names;

/** The points, terms, periods and grounds of order 503, for tests that need no database. */
public final class Edition503 {

    private static final Names NAME = new Names("аты", "название", "name");

    public static final Edition EDITION = edition("503", LocalDate.of(2021, 1, 10), true);

    private Edition503() {
    }

    public static Edition edition(String code, LocalDate from, boolean educationAddsUp) {
        return new Edition(code, NAME, from, null, true, 5, "S9.2", educationAddsUp,
                List.of(new Term(Service.ISSUE, TermKind.DELIVER_RESULT, 6, StartEvent.REGISTRATION, "S3"),
                        new Term(Service.ISSUE, TermKind.SEND_TO_COMMISSION, 2, StartEvent.REGISTRATION, "R7"),
                        new Term(Service.ISSUE, TermKind.DECIDE, 5, StartEvent.REGISTRATION, "R11"),
                        new Term(Service.EXTENSION, TermKind.DELIVER_RESULT, 3, StartEvent.SUBMISSION, "R16")),
                List.of(new Criterion("HIGHER_EDUCATION", 3, "R10", NAME),
                        new Criterion("ACADEMIC_DEGREE", 4, "R10", NAME),
                        new Criterion("ENGLISH_TEACHING_CERTIFICATE", 3, "R10", NAME)),
                List.of(new ExperienceBand(1, 3, 2, "R10"), new ExperienceBand(3, 10, 4, "R10"),
                        new ExperienceBand(10, null, 6, "R10")),
                List.of(new Validity(Service.ISSUE, 3, "R15"), new Validity(Service.EXTENSION, 36, "R16")),
                List.of(new RefusalGround("QUALIFICATION_MISMATCH", Set.of(Service.ISSUE), "S9.1", NAME),
                        new RefusalGround("UNRELIABLE_DOCUMENTS", Set.of(Service.values()), "S9.3", NAME)),
                List.of(new RequiredDocument(Service.ISSUE, "IDENTITY_DOCUMENT",
                        RequiredDocument.Requirement.ALWAYS, null, "S8", NAME, NAME)),
                List.of(new Choice(Choice.Kind.STANDARD, "PROFESSIONAL_STANDARD", "R8", NAME),
                        new Choice(Choice.Kind.MEMBER_KIND, "ATAMEKEN", "R6", NAME)),
                Map.of("R7", NAME), Map.of("CONSENT", NAME));
    }
}
