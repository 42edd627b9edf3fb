package kz.anyqtama.web.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Applications that come to no certificate: not accepted, withdrawn, refused. */
@ExtendWith(WhereTheyStood.class)
class RefusalStoryIT {

    private static final String BIOLOGY = "1.1.1.1";
    private static final String ANOTHER = "2.1.5";
    private static final String THRESHOLD = "Недостижение порогового значения";

    private final Person applicant = Cast.of(Foreigner.OKAFOR.iin());
    private final Person employee = Cast.of("employee.almaty");

    @Test
    @Tag("R3") @Tag("R5") @Tag("R7") @Tag("S8") @Tag("F1")
    void whatIsIncompleteIsSaidAndTheNextOneBeginsWithACopy() {
        var account = new ApplicantDesk(applicant);
        String number = account.applies(Foreigner.OKAFOR, BIOLOGY, null, null, "HIGHER_EDUCATION", "ACADEMIC_DEGREE");
        String application = applicant.id();

        var desk = new EmployeeDesk(employee);
        desk.finds(number);
        desk.takesIntoWork();
        desk.checks("Копия документа, удостоверяющего личность", "Страница с фотографией не читается");
        employee.sees("Не принято документов: 1.");
        desk.doesNotAccept();

        applicant.open("account/application.xhtml?id=" + application);
        applicant.sees("Не принято: документы неполные", "Недостающие документы", "Страница с фотографией не читается");
        applicant.waitsFor("PDF");
        String paper = Papers.words(applicant.download(applicant.page().locator(".files a").first()));
        assertTrue(paper.contains("Страница с фотографией не читается"), paper);

        applicant.press("copy");
        assertEquals(BIOLOGY, applicant.page().locator("#occupation input:checked").inputValue());
        applicant.press("next");
        assertEquals(Foreigner.OKAFOR.surname(), applicant.at("surname").inputValue());
        applicant.press("next");
        applicant.press("next");
        applicant.sees("паспорт.pdf", "диплом.pdf");
        account.brings("IDENTITY_DOCUMENT", Papers.pdf("паспорт, читаемый.pdf"));
        account.goesOnToTheCheck();
        account.consents();
        account.submits();

        applicant.page().locator("summary").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Отозвать заявление")).click();
        applicant.press("withdraw");
        applicant.sees("Вы отозвали это заявление.");
        assertEquals(List.of(), Cast.faults());
    }

    @Test
    @Tag("R9") @Tag("R10") @Tag("R12") @Tag("R23") @Tag("S9") @Tag("S9.2")
    void tooFewPointsAreARefusalWithItsGround() {
        String number = new ApplicantDesk(applicant).applies(Foreigner.OKAFOR, ANOTHER, null, null, "HIGHER_EDUCATION");
        String application = applicant.id();
        var desk = new EmployeeDesk(employee);
        desk.finds(number);
        desk.takesIntoWork();
        desk.checks(null, null);
        desk.sendsToTheCommission();

        var room = new CommissionRoom(Cast.of("secretary.almaty"));
        room.convenes();
        room.putsOnTheAgenda(number, Foreigner.OKAFOR);
        room.opensTheMeeting();
        room.assesses(3, "Высшее образование");
        room.vote(false);
        room.drawsUpTheProtocol(THRESHOLD, "Подтверждено только высшее образование: 3 балла.");
        room.confirm();
        room.closes();

        Person signatory = Cast.of("signatory.almaty");
        new EmployeeDesk(signatory).finds(number);
        signatory.sees("Порог не достигнут: выдать справку нельзя.");
        assertEquals(0, signatory.at("issue:send").count());
        signatory.page().locator("#refuse").getByLabel(THRESHOLD).check();
        signatory.fill("refuse:reasoning", "Пороговое значение в пять баллов не достигнуто.");
        signatory.press("refuse:send");

        applicant.open("account/application.xhtml?id=" + application);
        applicant.waitsFor("Основания отказа");
        applicant.sees(THRESHOLD, "Пороговое значение в пять баллов не достигнуто.", "жалоб");
        String paper = Papers.words(applicant.download(applicant.page().locator(".files a").first()));
        assertTrue(paper.contains(THRESHOLD) && paper.contains("Пороговое значение в пять баллов не достигнуто."), paper);
        assertEquals(List.of(), Cast.faults());
    }
}
