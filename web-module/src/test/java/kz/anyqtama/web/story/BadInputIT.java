package kz.anyqtama.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is entered wrongly, twice, too late or by somebody else is told in its place, and leaves nothing behind. */
@ExtendWith(WhereTheyStood.class)
class BadInputIT {

    private static final int MEGABYTE = 1024 * 1024;

    private final Person applicant = Cast.of(Foreigner.OKAFOR.iin());
    private final ApplicantDesk account = new ApplicantDesk(applicant);

    @AfterEach
    void nothingFailed() {
        assertEquals(List.of(), Cast.faults());
    }

    @Test
    @Tag("R3") @Tag("R7")
    void aDoubleClickIsOneClick() {
        account.begin();
        account.chooses("2.1.3");
        account.tellsOf(Foreigner.OKAFOR);
        account.claims(null, null, "HIGHER_EDUCATION");
        account.brings("IDENTITY_DOCUMENT", Papers.pdf("паспорт.pdf"));
        account.brings("EDUCATION_DOCUMENT", Papers.pdf("диплом.pdf"));
        account.goesOnToTheCheck();
        account.consents();
        applicant.pressTwice("submit");
        applicant.sees("Заявление подано. Номер: ");
        String number = applicant.page().locator("h1 .number").innerText().strip();
        applicant.open("account/index.xhtml");
        assertThat(applicant.page().locator("main .number").filter(new Locator.FilterOptions().setHasText(number))).hasCount(1);

        Person employee = Cast.of("employee.almaty");
        new EmployeeDesk(employee).finds(number);
        employee.pressTwice("take:send");
        employee.page().reload();
        Locator taken = employee.page().locator("table tr").filter(new Locator.FilterOptions().setHasText("п. 7 Правил"));
        assertThat(taken).hasCount(1);
    }

    @Test
    @Tag("F1")
    void twoWindowsOnOneDraftLoseNothing() {
        account.begin();
        account.chooses("2.1.1");
        String draft = applicant.page().url();
        Page first = applicant.anotherWindow();
        applicant.page().navigate(draft);
        applicant.fill("address", "г. Алматы, ул. Сатпаева, д. 22");
        applicant.press("later");
        applicant.page().close();

        applicant.turnTo(first);
        applicant.fill("phone", "+7 702 000 00 02");
        applicant.press("later");
        applicant.sees("Это заявление изменено в другом окне");
        assertEquals("+7 702 000 00 02", applicant.at("phone").inputValue());
        applicant.press("keepMine");
        assertEquals("+7 702 000 00 02", applicant.at("phone").inputValue());
        assertEquals("г. Алматы, ул. Сатпаева, д. 22", applicant.at("address").inputValue());
    }

    @Test
    @Tag("F1")
    void aDraftOutlivesTheSession() {
        Person somebody = Person.anybody().signIn(Foreigner.OKAFOR.iin());
        var desk = new ApplicantDesk(somebody);
        desk.begin();
        desk.chooses("2.1.2");
        String draft = somebody.page().url();
        somebody.fill("surname", "Окафоров");
        somebody.at("surname").blur();
        assertThat(somebody.at("kept")).containsText("Сохранено");
        somebody.context().clearCookies();
        somebody.fill("name", "Рэймонд");
        somebody.press("next");
        assertThat(somebody.page()).hasURL(Pattern.compile(".*/login.xhtml.*"));

        somebody.signIn(Foreigner.OKAFOR.iin());
        somebody.page().navigate(draft);
        assertEquals("Окафоров", somebody.at("surname").inputValue());
    }

    @Test
    @Tag("F1") @Tag("S10") @Tag("R10")
    void whatIsWrongIsToldAtItsField() {
        account.begin();
        account.chooses("2.1.1");
        account.tellsOf(new Foreigner("850312100007", "Okafor", "Рэймонд", "Окафор", "Raymond", "12.03.2985"));
        isToldAt("iin");
        isToldAt("surname");
        isToldAt("surnameLatin");
        isToldAt("birthDate");
        applicant.fill("birthDate", "31.02.1985");
        applicant.press("next");
        assertThat(applicant.at("birthDate-message")).containsText("31.02.1985");
        assertEquals("31.02.1985", applicant.at("birthDate").inputValue());
    }

    @Test
    @Tag("S8")
    void anUploadIsRefusedAtItsSlot() {
        account.begin();
        account.chooses("2.1.1");
        applicant.page().navigate(applicant.page().url().replaceFirst("step=\\d", "step=4"));
        String slot = "IDENTITY_DOCUMENT";
        isRefused(slot, new FilePayload("паспорт.pdf", "application/pdf", "No PDF at all".getBytes(StandardCharsets.UTF_8)));
        isRefused(slot, new FilePayload("пусто.pdf", "application/pdf", new byte[0]));
        FilePayload whole = Papers.pdf("оборван.pdf");
        isRefused(slot, new FilePayload("оборван.pdf", "application/pdf", java.util.Arrays.copyOf(whole.buffer, whole.buffer.length / 2)));
        applicant.press("upload-" + slot);
        assertThat(applicant.at("message-" + slot)).not().isEmpty();

        applicant.at("document-" + slot).setInputFiles(new FilePayload("большой.pdf", "application/pdf", new byte[21 * MEGABYTE]));
        assertTrue(applicant.at("document-" + slot).evaluate("input => input.validationMessage").toString().contains("20"));
        applicant.at("document-" + slot).evaluate("input => input.setCustomValidity('')");
        applicant.press("upload-" + slot);
        assertThat(applicant.at("message-" + slot)).containsText("20");
        assertThat(applicant.page().locator(".files")).hasCount(0);
    }

    @Test
    @Tag("R7") @Tag("R9")
    void whatIsNotOnesOwnIsNotThere() {
        String number = account.applies(Foreigner.OKAFOR, "2.1.4", null, null, "HIGHER_EDUCATION");
        String application = applicant.id();
        String document = applicant.page().locator(".files a").first().getAttribute("href").substring(1);
        Person stranger = Cast.stranger();
        stranger.open("account/application.xhtml?id=" + application);
        assertThat(stranger.page()).hasURL(Pattern.compile(".*/login.xhtml.*"));
        applicant.watch().without(() -> {
            isAnswered(403, applicant, "staff/index.xhtml");
            isAnswered(403, applicant, "staff/case.xhtml?id=" + application);
            isAnswered(403, applicant, "admin/index.xhtml");
            isAnswered(404, applicant, "account/application.xhtml?id=" + java.util.UUID.randomUUID());
            isAnswered(404, applicant, "account/application.xhtml?id=nothing");
        });
        for (String login : List.of("employee.astana", "chair.almaty")) {
            Person other = Cast.of(login);
            other.watch().without(() -> {
                isAnswered(404, other, "staff/case.xhtml?id=" + application);
                isAnswered(403, other, "account/application.xhtml?id=" + application);
                isAnswered(403, other, document);
                isAnswered(403, other, "ministry/index.xhtml");
            });
        }
        Person astana = Cast.of("employee.astana");
        astana.open("staff/index.xhtml");
        astana.fill("search", number);
        astana.press("find");
        astana.sees("По этим условиям ничего не найдено.");
    }

    private void isRefused(String slot, FilePayload file) {
        account.brings(slot, file);
        assertThat(applicant.at("message-" + slot)).not().isEmpty();
        assertThat(applicant.page().locator(".files")).hasCount(0);
    }

    private void isToldAt(String field) {
        assertThat(applicant.at(field + "-message")).not().isEmpty();
        assertThat(applicant.at(field)).hasAttribute("aria-invalid", "true");
    }

    private static void isAnswered(int status, Person person, String path) {
        assertEquals(status, person.open(path).status(), path);
        assertThat(person.page().locator("h1")).isVisible();
    }
}
