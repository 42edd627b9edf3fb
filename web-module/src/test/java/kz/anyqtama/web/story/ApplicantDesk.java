package kz.anyqtama.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;

/** What an applicant does in the personal account: the guided application, step by step. */
final class ApplicantDesk {

    static final String ALMATY = "750000000";

    private final Person person;

    ApplicantDesk(Person person) {
        this.person = person;
    }

    void begin() {
        person.open("account/index.xhtml");
        person.press("begin");
    }

    void chooses(String occupation) {
        person.at("body").selectOption(ALMATY);
        person.page().locator("#occupation input[value='" + occupation + "']").check();
        person.at("language").selectOption("ru");
        person.press("next");
    }

    void tellsOf(Foreigner who) {
        person.fill("iin", who.iin());
        person.fill("surname", who.surname());
        person.fill("name", who.name());
        person.fill("surnameLatin", who.surnameLatin());
        person.fill("nameLatin", who.nameLatin());
        person.fill("birthDate", who.born());
        person.page().locator("#sex input[value='MALE']").check();
        person.at("nationality").selectOption("NGA");
        person.fill("documentNumber", "A01234567");
        person.fill("documentIssuedOn", "14.05.2021");
        person.fill("documentIssuedBy", "Nigeria Immigration Service");
        person.fill("address", "г. Алматы, ул. Абая, д. 10, кв. 5");
        person.fill("phone", "+7 701 000 00 01");
        person.fill("residence", "Nigeria, Lagos, Marina 1");
        person.press("next");
    }

    /** Claims criteria of education, and work from one day to another where both are given. */
    void claims(String from, String to, String... criteria) {
        for (String criterion : criteria) {
            person.page().locator("#criteria input[value='" + criterion + "']").check();
        }
        if (from != null) {
            person.press("addPeriod");
            person.fill("periods:0:from", from);
            person.fill("periods:0:to", to);
            person.fill("periods:0:employer", "Lagos Bridges Ltd");
            person.fill("periods:0:position", "Инженер");
        }
        person.press("next");
    }

    void brings(String slot, FilePayload... files) {
        person.at("document-" + slot).setInputFiles(files);
        person.press("upload-" + slot);
    }

    /** Documents are brought; nobody represents the applicant. */
    void goesOnToTheCheck() {
        person.press("onNext");
        person.press("next");
    }

    void consents() {
        Locator box = person.at("consent");
        box.locator(".ui-chkbox-box").click();
        assertThat(box.locator(".ui-chkbox-box")).hasClass(java.util.regex.Pattern.compile(".*ui-state-active.*"));
    }

    /** Submits, and returns the number of the application. */
    String submits() {
        person.press("submit");
        person.sees("Заявление подано. Номер: ");
        return person.page().locator("h1 .number").innerText().strip();
    }

    /** The whole way from the first step to the submitted application; returns its number. */
    String applies(Foreigner who, String occupation, String workedFrom, String workedTo, String... criteria) {
        begin();
        chooses(occupation);
        tellsOf(who);
        claims(workedFrom, workedTo, criteria);
        brings("IDENTITY_DOCUMENT", Papers.pdf("паспорт.pdf"));
        brings("EDUCATION_DOCUMENT", Papers.pdf("диплом.pdf"));
        if (workedFrom != null) {
            brings("WORK_EXPERIENCE", Papers.pdf("справка с работы.pdf"));
        }
        goesOnToTheCheck();
        consents();
        return submits();
    }
}
