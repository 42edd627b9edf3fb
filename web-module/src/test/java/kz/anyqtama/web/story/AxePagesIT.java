package kz.anyqtama.web.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page, in the three languages. */
@ExtendWith(WhereTheyStood.class)
class AxePagesIT {

    private static final String OCCUPATION = "2.1.6";

    private final Look look = new Look();

    @AfterEach
    void nothingIsFound() {
        assertTrue(look.found().isEmpty(), () -> String.join("\n", look.found()));
    }

    @Test
    void pagesForEverybody() {
        look.at(Cast.stranger(), "index.xhtml", "login.xhtml?ended=true", "register.xhtml", "register-open.xhtml?secret=none", "recover.xhtml",
                "recover-set.xhtml?secret=none", "mailbox.xhtml", "check.xhtml", "check.xhtml?code=AAAAAAAAAAAAAAAAAAAA", "qualify.xhtml");
    }

    @Test
    void pagesOfThoseWhoGovern() {
        look.at(Cast.of("ministry"), "ministry/index.xhtml", "ministry/edition.xhtml", "ministry/list.xhtml", "ministry/calendar.xhtml",
                "ministry/figures.xhtml");
        look.at(Cast.of("contact"), "contact/index.xhtml");
        Person administrator = Cast.of("admin");
        look.at(administrator, "admin/index.xhtml", "admin/new.xhtml");
        administrator.open("admin/index.xhtml");
        administrator.press(administrator.page().locator("main td a").first());
        String user = administrator.id();
        look.at(administrator, "admin/user.xhtml?id=" + user, "admin/user-role.xhtml?id=" + user, "admin/user-substitute.xhtml?id=" + user, "profile.xhtml");
    }

    @Test
    void refusalsArePagesToo() {
        Person stranger = Cast.stranger();
        stranger.watch().without(() -> look.at(stranger, "nothing.xhtml"));
        Person ministry = Cast.of("ministry");
        ministry.watch().without(() -> look.at(ministry, "staff/index.xhtml"));
    }

    @Test
    void theLookIsNotBlind() {
        Person stranger = Person.anybody();
        stranger.page().route("**/login.xhtml*", route -> route.fulfill(new Route.FulfillOptions().setContentType("text/html")
                .setBody("<!DOCTYPE html><html lang='en'><title>A page</title><main><h1>A page</h1><img src='none.png'>"
                        + "<div style='width: 900px'>wide</div></main></html>")));
        String found = String.join("\n", new Look().at(stranger, "login.xhtml").found());
        assertTrue(found.contains("image-alt") && found.contains("wide on a screen of 360") && found.contains("404"), found);
    }

    /** The case, the meeting and the application as they look to everybody at every step. */
    @Test
    void pagesOfACaseOnItsWay() {
        Person applicant = Cast.of(Foreigner.OKAFOR.iin());
        Person employee = Cast.of("employee.almaty");
        Person secretary = Cast.of("secretary.almaty");
        Person member = Cast.of("chair.almaty");
        Person signatory = Cast.of("signatory.almaty");

        var account = new ApplicantDesk(applicant);
        account.begin();
        look.here(applicant);
        account.chooses(OCCUPATION);
        look.here(applicant);
        account.tellsOf(Foreigner.OKAFOR);
        look.here(applicant);
        account.claims("01.09.2015", "31.08.2020", "HIGHER_EDUCATION");
        account.brings("IDENTITY_DOCUMENT", Papers.pdf("паспорт.pdf"));
        account.brings("EDUCATION_DOCUMENT", Papers.pdf("диплом.pdf"));
        account.brings("WORK_EXPERIENCE", Papers.pdf("справка с работы.pdf"));
        look.here(applicant);
        applicant.press("onNext");
        look.here(applicant);
        applicant.press("next");
        look.here(applicant);
        account.consents();
        String number = account.submits();
        String application = "account/application.xhtml?id=" + applicant.id();
        look.at(applicant, "account/index.xhtml", application);

        var desk = new EmployeeDesk(employee);
        look.at(employee, "staff/index.xhtml");
        desk.finds(number);
        String file = "staff/case.xhtml?id=" + employee.id();
        look.at(employee, file);
        desk.takesIntoWork();
        look.here(employee);
        desk.checks(null, null);
        desk.sendsToTheCommission();

        var room = new CommissionRoom(secretary);
        look.at(secretary, "staff/meetings.xhtml");
        room.convenes();
        look.here(secretary);
        room.putsOnTheAgenda(number, Foreigner.OKAFOR);
        room.opensTheMeeting();
        look.here(secretary);
        room.assesses(7, "Высшее образование");
        room.openItem(member);
        look.here(member);
        room.vote(true);
        room.openItem(secretary);
        look.here(secretary);
        room.drawsUpTheProtocol(null, "Подтверждено.");
        room.openItem(member);
        look.here(member);
        room.confirm();
        room.closes();

        look.at(signatory, "staff/index.xhtml", file);
        signatory.open(file);
        signatory.press("issue:send");
        applicant.open(application);
        applicant.waitsFor("Справка получена");
        look.at(applicant, application, "profile.xhtml");
        applicant.open(application);
        look.at(Cast.stranger(), applicant.page().locator("main a[href*='check.xhtml']").getAttribute("href").substring(1));
        look.at(signatory, file, "staff/register.xhtml");
        look.at(Cast.of("auditor"), "staff/index.xhtml");
        look.at(Cast.of("head.almaty"), file);
    }
}
