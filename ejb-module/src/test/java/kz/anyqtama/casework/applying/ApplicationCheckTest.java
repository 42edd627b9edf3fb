package kz.anyqtama.casework.applying;

import static kz.anyqtama.casework.Sample.DIPLOMA;
import static kz.anyqtama.casework.Sample.PASSPORT;
import static kz.anyqtama.casework.Sample.attachment;
import static kz.anyqtama.casework.Sample.iin;
import static kz.anyqtama.casework.Sample.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.Sample;
import kz.anyqtama.document.Attachment;
import kz.anyqtama.prioritylist.Activity;
import kz.anyqtama.prioritylist.Entry;
import kz.anyqtama.prioritylist.ListEdition;
import kz.anyqtama.prioritylist.Occupation;
import kz.anyqtama.prioritylist.Sector;
import kz.anyqtama.regulation.PublishedEdition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("F1")
@Tag("R3")
@Tag("S8")
class ApplicationCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 6);
    private static final Sector SECTOR = new Sector("1", Sample.NAMES);
    private static final Activity ACTIVITY = new Activity("1.1", "1", Sample.NAMES);
    private static final Occupation CLOSED = occupation("1.1.1", false, true);
    private static final Occupation TITLES_OPEN = occupation("3.1.1", true, true);
    private static final Occupation UNREADABLE = occupation("6.1.9", false, false);
    private static final ApplicationCheck CHECK = new ApplicationCheck(PublishedEdition.EDITION,
            new ListEdition("list", Sample.NAMES, LocalDate.of(2018, 7, 1), null, List.of(SECTOR), List.of(ACTIVITY),
                    List.of(CLOSED.entry(), TITLES_OPEN.entry()), List.of(CLOSED, TITLES_OPEN, UNREADABLE)),
            Set.of("TUR", "XXA"), Sample.IIN, TODAY);

    private static Occupation occupation(String code, boolean otherTitle, boolean readable) {
        return new Occupation(code, readable ? Sample.NAMES : null, new Entry(code, "1.1", Sample.NAMES, null, otherTitle),
                SECTOR, ACTIVITY, null, otherTitle, readable, true, null);
    }

    private static List<String> breaches(ApplicationForm form, Attachment... documents) {
        return CHECK.breaches(form, List.of(documents)).stream().map(ApplicationCheckTest::told).toList();
    }

    private static String told(Refusal breach) {
        return breach.code() + " " + breach.field() + " " + breach.paragraph();
    }

    @Test
    @Tag("L")
    void whatLacksNothingCanBeSubmitted() {
        assertEquals(List.of(), breaches(Sample.form(), PASSPORT, DIPLOMA));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongEntries")
    @Tag("L")
    @Tag("S10")
    @Tag("R10")
    void eachWrongEntryIsToldWithItsFieldAndParagraph(String breach, Consumer<ApplicationForm> entry) {
        var form = Sample.form();
        entry.accept(form);
        assertEquals(List.of(breach), breaches(form, PASSPORT, DIPLOMA, attachment("WORK_EXPERIENCE")));
    }

    static Stream<Arguments> wrongEntries() {
        return Stream.of(
                wrong("name.cyrillic surname F1", f -> f.setSurname("Ivanov")),
                wrong("name.cyrillic surname F1", f -> f.setSurname(" ")),
                wrong("name.cyrillic name F1", f -> f.setName(null)),
                wrong("name.cyrillic name F1", f -> f.setName("Иван1")),
                wrong("name.cyrillic patronymic F1", f -> f.setPatronymic("Ivanovich")),
                wrong("name.latin surnameLatin F1", f -> f.setSurnameLatin("Иванов")),
                wrong("name.latin nameLatin F1", f -> f.setNameLatin("")),
                wrong("birthDate birthDate F1", f -> { f.setBirthDate(TODAY); f.setDocumentIssuedOn(TODAY); }),
                wrong("birthDate birthDate F1", f -> f.setBirthDate(null)),
                wrong("birthDate birthDate F1", f -> f.setBirthDate(TODAY.minusYears(120))),
                wrong("required sex F1", f -> f.setSex(null)),
                wrong("nationality nationality R3", f -> f.setNationality("KZ")),
                wrong("documentNumber documentNumber F1", f -> f.setDocumentNumber("u-1")),
                wrong("documentIssuedOn documentIssuedOn F1", f -> f.setDocumentIssuedOn(TODAY.plusDays(1))),
                wrong("documentIssuedOn documentIssuedOn F1", f -> f.setDocumentIssuedOn(LocalDate.of(1989, 12, 31))),
                wrong("documentExpired documentValidUntil F1", f -> f.setDocumentValidUntil(TODAY.minusDays(1))),
                wrong("required documentIssuedBy F1", f -> f.setDocumentIssuedBy(" ")),
                wrong("tooLong documentIssuedBy F1", f -> f.setDocumentIssuedBy("x".repeat(201))),
                wrong("required address F1", f -> f.setAddress(null)),
                wrong("phone phone F1", f -> f.setPhone("call me")),
                wrong("phone fax F1", f -> f.setFax("none")),
                wrong("required residence F1", f -> f.setResidence("")),
                wrong("phone residencePhone F1", f -> f.setResidencePhone("x")),
                wrong("required language F1", f -> f.setLanguage(null)),
                wrong("occupation.notListed occupation L", f -> f.setOccupation("9.9.9")),
                wrong("occupation.notListed occupation L", f -> f.setOccupation(null)),
                wrong("occupation.notListed occupation L", f -> f.setOccupation("6.1.9")),
                wrong("occupation.otherTitle otherTitle L", f -> f.setOtherTitle("Wizard")),
                wrong("assessment.criterion criteria R10", f -> f.getCriteria().add("LUCK")),
                wrong("period.reversed experience R10", f -> f.getExperience().add(work(TODAY.minusDays(1), TODAY.minusDays(2)))),
                wrong("period.future experience R10", f -> f.getExperience().add(work(TODAY.minusDays(1), TODAY.plusDays(1)))),
                wrong("period.future experience R10", f -> f.getExperience().add(work(TODAY.plusDays(1), null))),
                wrong("required experience R10", f -> f.getExperience().add(work(null, TODAY))),
                wrong("consent.required consent F1", f -> f.setConsent(false)),
                wrong("representative.required iin R3", f -> f.setIin(iin("85020240002"))),
                wrong("document.translation document.APPLICATION_TRANSLATION S8", f -> f.setLanguage("tr")));
    }

    private static Arguments wrong(String breach, Consumer<ApplicationForm> entry) {
        return Arguments.of(breach, entry);
    }

    @Test
    @Tag("S10")
    void anIdentificationNumberWithAnyOneDigitChangedIsRefused() {
        for (int place = 0; place < 12; place++) {
            for (int by = 1; by <= 9; by++) {
                var digits = new StringBuilder(Sample.IIN);
                digits.setCharAt(place, (char) ('0' + (digits.charAt(place) - '0' + by) % 10));
                var form = Sample.form();
                form.setIin(digits.toString());
                assertTrue(breaches(form, PASSPORT, DIPLOMA).contains("representative.required iin R3"), digits.toString());
            }
        }
        var form = Sample.form();
        form.setIin("12345678901");
        assertTrue(breaches(form, PASSPORT, DIPLOMA).contains("iin iin S10"));
    }

    @Test
    @Tag("L")
    void anOtherTitleMayBeNamedWhereTitlesAreOnlyRecommended() {
        var form = Sample.form();
        form.setOccupation("3.1.1");
        form.setOtherTitle("Кибернетик");
        assertEquals(List.of(), breaches(form, PASSPORT, DIPLOMA));
        form.setOtherTitle("x".repeat(201));
        assertEquals(List.of("tooLong otherTitle L"), breaches(form, PASSPORT, DIPLOMA));
    }

    @Test
    void mandatorySlotsMustBeFilledAndOneOfAGroup() {
        var form = Sample.form();
        assertEquals(List.of("document.missing document.IDENTITY_DOCUMENT S8"), breaches(form, DIPLOMA));
        assertEquals(2, breaches(form, PASSPORT).size());
        assertEquals(List.of(), breaches(form, PASSPORT, attachment("ENGLISH_TEACHING_CERTIFICATE")));
        form.getExperience().add(work(LocalDate.of(2020, 1, 1), null));
        assertEquals(List.of("document.missing document.WORK_EXPERIENCE S8"), breaches(form, PASSPORT, DIPLOMA));
    }

    @Test
    void anApplicationInAnotherLanguageNeedsItsTranslation() {
        var form = Sample.form();
        form.setLanguage("tr");
        assertEquals(List.of(), breaches(form, PASSPORT, DIPLOMA, attachment("APPLICATION_TRANSLATION")));
    }

    @Test
    void aRepresentativeActsWithAnAuthorityThatHasScopeAndEnd() {
        var form = Sample.form();
        form.setIin(iin("85020240002"));
        form.setRepresentative(representative());
        assertEquals(List.of(), breaches(form, PASSPORT, DIPLOMA, attachment("AUTHORITY")));
        assertEquals(List.of("document.authority document.AUTHORITY R3"), breaches(form, PASSPORT, DIPLOMA));
        form.getRepresentative().setValidUntil(TODAY.minusDays(1));
        form.getRepresentative().setScope(" ");
        form.getRepresentative().setAuthority(null);
        form.getRepresentative().setIin(iin("70010150001"));
        assertEquals(List.of("representative.other representative.iin R3", "required representative.authority F1",
                "required representative.scope F1", "representative.ended representative.validUntil R3"),
                breaches(form, PASSPORT, DIPLOMA, attachment("AUTHORITY")));
    }

    private static Representative representative() {
        var representative = new Representative();
        representative.setIin(Sample.IIN);
        representative.setFullName("Представитель");
        representative.setAuthority("№ 7, 01.02.2025");
        representative.setScope("подача заявления");
        representative.setValidUntil(TODAY);
        return representative;
    }

    @Test
    void allBreachesAreToldAtOnceInTheOrderOfTheForm() {
        var told = new ArrayList<>(breaches(new ApplicationForm()));
        assertEquals("iin iin S10", told.get(0));
        assertEquals("consent.required consent F1", told.get(told.size() - 1));
        assertTrue(told.contains("occupation.notListed occupation L"));
    }
}
