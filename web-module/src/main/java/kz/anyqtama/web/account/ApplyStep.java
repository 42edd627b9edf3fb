package kz.anyqtama.web.account;

import java.util.Arrays;
import java.util.Set;
import kz.anyqtama.access.Refusal;

/** The steps of the guided application, in their order, each with the fields it asks for. */
public enum ApplyStep {
    OCCUPATION("body", "language", "occupation", "otherTitle"),
    PERSON("iin", "surname", "name", "patronymic", "surnameLatin", "nameLatin", "birthDate", "sex", "nationality",
            "documentNumber", "documentIssuedOn", "documentValidUntil", "documentIssuedBy", "address", "phone", "fax",
            "residence", "residencePhone"),
    EDUCATION("criteria", "experience"),
    DOCUMENTS("document"),
    REPRESENTATIVE("representative"),
    CHECK("consent");

    private final Set<String> fields;

    ApplyStep(String... fields) {
        this.fields = Set.of(fields);
    }

    /** The step whose turn has this number, from 1; the first for any other text. */
    static ApplyStep numbered(String number) {
        return Arrays.stream(values()).filter(s -> String.valueOf(s.getNumber()).equals(number)).findFirst().orElse(OCCUPATION);
    }

    /** The step on which a breach is put right. */
    static ApplyStep of(Refusal breach) {
        return Arrays.stream(values()).filter(s -> s.asks(breach)).findFirst().orElse(CHECK);
    }

    /** The id of the component that a breach concerns; a field of a part of the form is written with a hyphen. */
    static String idOf(Refusal breach) {
        return breach.field() == null ? "main" : breach.field().replace('.', '-');
    }

    private boolean asks(Refusal breach) {
        return breach.field() != null && fields.contains(breach.field().replaceAll("\\..*", ""));
    }

    public int getNumber() {
        return ordinal() + 1;
    }

    public ApplyStep getNext() {
        return this == CHECK ? CHECK : values()[ordinal() + 1];
    }

    public ApplyStep getFormer() {
        return this == OCCUPATION ? OCCUPATION : values()[ordinal() - 1];
    }
}
