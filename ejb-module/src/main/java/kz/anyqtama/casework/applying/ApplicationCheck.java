package kz.anyqtama.casework.applying;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.document.Attachment;
import kz.anyqtama.party.Iin;
import kz.anyqtama.prioritylist.ListEdition;
import kz.anyqtama.prioritylist.Occupation;
import kz.anyqtama.regulation.Edition;
import kz.anyqtama.regulation.RequiredDocument;
import kz.anyqtama.regulation.Service;

/**
 * What an application must hold to be submitted (F1, S8, L): every breach at once, in the order of the form.
 *
 * @param applicantIin of the account that submits
 * @param today        the day of the check, where the body is
 * @param countries    codes that a nationality may have
 */
public record ApplicationCheck(Edition edition, ListEdition list, Set<String> countries, String applicantIin, LocalDate today) {

    private static final int OLDEST = 120;

    /** All that keeps this application from being submitted; empty when nothing does. */
    public List<Refusal> breaches(ApplicationForm form, List<Attachment> attachments) {
        var found = new ArrayList<Refusal>();
        person(form, found);
        document(form, found);
        contact(form, found);
        occupation(form, found);
        experience(form, found);
        representative(form, found);
        slots(form, attachments, found);
        if (!form.isConsent()) {
            found.add(Refusal.input("consent.required", "consent", "F1"));
        }
        return found;
    }

    private void person(ApplicationForm form, List<Refusal> found) {
        require(found, Iin.isValid(form.getIin()), "iin", "iin", "S10");
        require(found, EntryRule.CYRILLIC.holds(form.getSurname()), "name.cyrillic", "surname", "F1");
        require(found, EntryRule.CYRILLIC.holds(form.getName()), "name.cyrillic", "name", "F1");
        require(found, blank(form.getPatronymic()) || EntryRule.CYRILLIC.holds(form.getPatronymic()), "name.cyrillic", "patronymic", "F1");
        require(found, EntryRule.LATIN.holds(form.getSurnameLatin()), "name.latin", "surnameLatin", "F1");
        require(found, EntryRule.LATIN.holds(form.getNameLatin()), "name.latin", "nameLatin", "F1");
        LocalDate birth = form.getBirthDate();
        require(found, birth != null && birth.isBefore(today) && birth.isAfter(today.minusYears(OLDEST)), "birthDate", "birthDate", "F1");
        require(found, form.getSex() != null, "required", "sex", "F1");
        require(found, form.getNationality() != null && countries.contains(form.getNationality()), "nationality", "nationality", "R3");
    }

    private void document(ApplicationForm form, List<Refusal> found) {
        require(found, EntryRule.DOCUMENT_NUMBER.holds(form.getDocumentNumber()), "documentNumber", "documentNumber", "F1");
        LocalDate issued = form.getDocumentIssuedOn();
        boolean plausible = issued != null && !issued.isAfter(today)
                && (form.getBirthDate() == null || !issued.isBefore(form.getBirthDate()));
        require(found, plausible, "documentIssuedOn", "documentIssuedOn", "F1");
        LocalDate until = form.getDocumentValidUntil();
        require(found, until == null || !until.isBefore(today), "documentExpired", "documentValidUntil", "F1");
        filled(found, form.getDocumentIssuedBy(), "documentIssuedBy", 200);
    }

    private void contact(ApplicationForm form, List<Refusal> found) {
        filled(found, form.getAddress(), "address", 300);
        require(found, EntryRule.PHONE.holds(form.getPhone()), "phone", "phone", "F1");
        require(found, blank(form.getFax()) || EntryRule.PHONE.holds(form.getFax()), "phone", "fax", "F1");
        filled(found, form.getResidence(), "residence", 300);
        require(found, blank(form.getResidencePhone()) || EntryRule.PHONE.holds(form.getResidencePhone()), "phone", "residencePhone", "F1");
        filled(found, form.getLanguage(), "language", 35);
    }

    private void occupation(ApplicationForm form, List<Refusal> found) {
        var occupation = blank(form.getOccupation()) ? Optional.<Occupation>empty() : list.occupation(form.getOccupation());
        require(found, occupation.isPresent(), "occupation.notListed", "occupation", "L");
        if (!blank(form.getOtherTitle())) {
            require(found, occupation.filter(Occupation::otherTitleAllowed).isPresent(), "occupation.otherTitle", "otherTitle", "L");
            require(found, form.getOtherTitle().length() <= 200, "tooLong", "otherTitle", "L");
        }
    }

    private void experience(ApplicationForm form, List<Refusal> found) {
        for (String criterion : form.getCriteria()) {
            require(found, edition.criterion(criterion).isPresent(), "assessment.criterion", "criteria", "R10", criterion);
        }
        for (WorkPeriod period : form.getExperience()) {
            LocalDate to = period.getTo() == null ? today : period.getTo();
            if (period.getFrom() == null) {
                found.add(Refusal.input("required", "experience", "R10"));
            } else if (period.getFrom().isAfter(today) || to.isAfter(today)) {
                found.add(Refusal.input("period.future", "experience", "R10"));
            } else if (to.isBefore(period.getFrom())) {
                found.add(Refusal.input("period.reversed", "experience", "R10"));
            }
            filled(found, period.getEmployer(), "experience", 200);
        }
    }

    private void representative(ApplicationForm form, List<Refusal> found) {
        Representative who = form.getRepresentative();
        if (who == null) {
            require(found, applicantIin.equals(form.getIin()), "representative.required", "iin", "R3");
            return;
        }
        require(found, applicantIin.equals(who.getIin()), "representative.other", "representative.iin", "R3");
        filled(found, who.getFullName(), "representative.fullName", 200);
        filled(found, who.getAuthority(), "representative.authority", 300);
        filled(found, who.getScope(), "representative.scope", 300);
        require(found, who.getValidUntil() != null && !who.getValidUntil().isBefore(today), "representative.ended",
                "representative.validUntil", "R3");
    }

    private void slots(ApplicationForm form, List<Attachment> attachments, List<Refusal> found) {
        var filled = attachments.stream().map(Attachment::slot).collect(Collectors.toSet());
        for (RequiredDocument slot : edition.documents(Service.ISSUE)) {
            if (isMissing(slot, form, filled)) {
                found.add(Refusal.input("document.missing", "document." + slot.slot(), slot.paragraph(), slot.name()));
            }
        }
        if (form.getRepresentative() != null && !filled.contains("AUTHORITY")) {
            found.add(Refusal.input("document.authority", "document.AUTHORITY", "R3"));
        }
        if (!blank(form.getLanguage()) && !Set.of("kk", "ru").contains(form.getLanguage()) && !filled.contains("APPLICATION_TRANSLATION")) {
            found.add(Refusal.input("document.translation", "document.APPLICATION_TRANSLATION", "S8"));
        }
    }

    private boolean isMissing(RequiredDocument slot, ApplicationForm form, Set<String> filled) {
        return switch (slot.requirement()) {
            case ALWAYS -> !filled.contains(slot.slot());
            case ONE_OF -> edition.documents(Service.ISSUE).stream()
                    .filter(other -> slot.choice().equals(other.choice())).noneMatch(other -> filled.contains(other.slot()));
            case IF_EXPERIENCE -> !form.getExperience().isEmpty() && !filled.contains(slot.slot());
            case OPTIONAL -> false;
        };
    }

    private static void filled(List<Refusal> found, String value, String field, int longest) {
        require(found, !blank(value), "required", field, "F1");
        require(found, blank(value) || value.length() <= longest, "tooLong", field, "F1");
    }

    private static void require(List<Refusal> found, boolean holds, String code, String field, String paragraph, Object... arguments) {
        if (!holds) {
            found.add(Refusal.input(code, field, paragraph, arguments));
        }
    }

    private static boolean blank(String value) {
        return value == null || value.isBlank();
    }
}
