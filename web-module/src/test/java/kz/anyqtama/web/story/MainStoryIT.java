package kz.anyqtama.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From an application to a certificate that anybody can check, with everybody who has a part in it. */
@ExtendWith(WhereTheyStood.class)
public class MainStoryIT {

    private static final String OCCUPATION = "1.1.1.2";
    private static final String OCCUPATION_NAME = "Учитель информатики (со знанием иностранного языка)";

    private final Person applicant = Cast.of(Foreigner.OKAFOR.iin());
    private final Person employee = Cast.of("employee.almaty");
    private final Person secretary = Cast.of("secretary.almaty");
    private final Person signatory = Cast.of("signatory.almaty");

    @Test
    @Tag("R3") @Tag("R5") @Tag("R6") @Tag("R7") @Tag("R8") @Tag("R9") @Tag("R10") @Tag("R11") @Tag("R13") @Tag("R14") @Tag("R15")
    @Tag("S3") @Tag("S4") @Tag("S5") @Tag("S6") @Tag("S7") @Tag("S8") @Tag("F1") @Tag("F3") @Tag("L")
    public void anApplicationBecomesACertificate() {
        String number = new ApplicantDesk(applicant).applies(Foreigner.OKAFOR, OCCUPATION, "01.09.2015", "31.08.2020", "HIGHER_EDUCATION");
        String application = applicant.id();
        applicant.sees(OCCUPATION_NAME, "Зарегистрировано", "Результат в кабинете");
        AnswerDates.areShown(applicant);
        assertThat(applicant.page().locator("footer")).containsText("Государственная услуга оказывается бесплатно.");
        applicant.photograph("application");

        var desk = new EmployeeDesk(employee);
        desk.finds(number);
        desk.takesIntoWork();
        desk.checks(null, null);
        desk.sendsToTheCommission();
        employee.sees("На рассмотрении Комиссии");

        var room = new CommissionRoom(secretary);
        room.convenes();
        room.putsOnTheAgenda(number, Foreigner.OKAFOR);
        room.opensTheMeeting();
        room.assesses(7, "Высшее образование");
        secretary.photograph("meeting");
        room.vote(true);
        room.drawsUpTheProtocol(null, "Высшее образование и стаж подтверждены.");
        room.confirm();
        room.closes();

        new EmployeeDesk(signatory).finds(number);
        signatory.sees("Рекомендовано выдать справку");
        signatory.photograph("case");
        signatory.press("issue:send");
        signatory.sees("Выдать справку");

        applicant.open("account/application.xhtml?id=" + application);
        applicant.waitsFor("Справка получена");
        applicant.photograph("result");
        String paper = Papers.words(applicant.download(applicant.page().locator(".files a").first()));
        assertTrue(paper.contains("Окафор Рэймонд") && paper.contains("Okafor Raymond"), paper);
        assertTrue(paper.contains(OCCUPATION_NAME), paper);

        isConfirmedToAnybody(paper);
        assertEquals(List.of(), Cast.faults());
    }

    private static void isConfirmedToAnybody(String paper) {
        Matcher number = Pattern.compile("75-\\d{4}-\\d{7}").matcher(paper);
        Matcher code = Pattern.compile("[0-9A-Z]{4}(-?[0-9A-Z]{4}){4}").matcher(paper);
        assertTrue(number.find() && code.find(), paper);
        Person stranger = Cast.stranger();
        stranger.open("check.xhtml");
        stranger.fill("number", number.group());
        stranger.fill("code", code.group());
        stranger.press(stranger.page().getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Проверить")));
        stranger.sees("Справка действует", OCCUPATION_NAME, "О. Р.", AnswerDates.validity(stranger));
        stranger.seesNot("Окафор");
        stranger.photograph("check");
    }
}
