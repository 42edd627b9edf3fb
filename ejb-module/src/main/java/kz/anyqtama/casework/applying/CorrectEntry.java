package kz.anyqtama.casework.applying;

import java.util.Map;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Application;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.DossierAct;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.casework.World;

/**
 * A wrong entry of the application is put right, with the reason; the entry as it was stays in the history (F1).
 * What the decision rests on (IIN, occupation, claims, documents) is not an entry to correct.
 */
public record CorrectEntry(Entry entry, String value, String reason, String former) implements DossierAct {

    /** Entries that may be corrected. */
    public enum Entry {
        SURNAME(EntryRule.CYRILLIC), NAME(EntryRule.CYRILLIC), PATRONYMIC(EntryRule.CYRILLIC),
        SURNAME_LATIN(EntryRule.LATIN), NAME_LATIN(EntryRule.LATIN),
        DOCUMENT_NUMBER(EntryRule.DOCUMENT_NUMBER), DOCUMENT_ISSUED_BY(EntryRule.LINE),
        ADDRESS(EntryRule.ADDRESS), PHONE(EntryRule.PHONE);

        private final EntryRule rule;

        Entry(EntryRule rule) {
            this.rule = rule;
        }
    }

    public static CorrectEntry of(Entry entry, String value, String reason) {
        return new CorrectEntry(entry, value, reason, null);
    }

    @Override
    public ActKind kind() {
        return ActKind.CORRECT_ENTRY;
    }

    @Override
    public CorrectEntry prepared(Dossier dossier, World world) {
        Refusal.require(entry, "entry", "F1");
        return new CorrectEntry(entry, value, reason, read(dossier.application().form()));
    }

    @Override
    public void apply(Dossier dossier, Moment moment) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.input("reason.required", "reason", "F1");
        }
        boolean blank = value == null || value.isBlank();
        if (blank && entry != Entry.PATRONYMIC) {
            throw Refusal.input("required", "value", "F1");
        }
        if (!blank && !entry.rule.holds(value)) {
            throw Refusal.input(entry.rule.code(), "value", "F1");
        }
        if (value != null && value.strip().equals(former)) {
            throw Refusal.input("correction.same", "value", "F1");
        }
        Application application = dossier.application();
        ApplicationForm corrected = application.form().copy();
        write(corrected, value == null ? "" : value.strip());
        dossier.describe(new Application(corrected, application.attachments(), application.occupation(),
                application.entry(), application.sector()));
        dossier.tell("CORRECTED", Map.of("number", dossier.number()), moment.at());
    }

    private String read(ApplicationForm form) {
        return switch (entry) {
            case SURNAME -> form.getSurname();
            case NAME -> form.getName();
            case PATRONYMIC -> form.getPatronymic();
            case SURNAME_LATIN -> form.getSurnameLatin();
            case NAME_LATIN -> form.getNameLatin();
            case DOCUMENT_NUMBER -> form.getDocumentNumber();
            case DOCUMENT_ISSUED_BY -> form.getDocumentIssuedBy();
            case ADDRESS -> form.getAddress();
            case PHONE -> form.getPhone();
        };
    }

    private void write(ApplicationForm form, String right) {
        switch (entry) {
            case SURNAME -> form.setSurname(right);
            case NAME -> form.setName(right);
            case PATRONYMIC -> form.setPatronymic(right);
            case SURNAME_LATIN -> form.setSurnameLatin(right);
            case NAME_LATIN -> form.setNameLatin(right);
            case DOCUMENT_NUMBER -> form.setDocumentNumber(right);
            case DOCUMENT_ISSUED_BY -> form.setDocumentIssuedBy(right);
            case ADDRESS -> form.setAddress(right);
            case PHONE -> form.setPhone(right);
            default -> throw new IllegalStateException(entry.name());
        }
    }
}
