package kz.anyqtama.web.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A meeting of the Commission: what the secretary and the members do one after another (R6, R8 to R10). */
final class CommissionRoom {

    /** Four of the seven called: more than half. */
    static final List<String> PRESENT = List.of("chair.almaty", "member1.almaty", "member2.almaty", "member3.almaty");

    private final Person secretary;
    private String meeting;
    private String item;

    CommissionRoom(Person secretary) {
        this.secretary = secretary;
    }

    void convenes() {
        secretary.open("staff/meetings.xhtml");
        secretary.fill("plannedAt", LocalDateTime.now(ZoneId.of("Asia/Almaty")).plusDays(1).truncatedTo(ChronoUnit.MINUTES).toString());
        secretary.fill("place", "Площадь Республики, 4, зал 210");
        secretary.press("send");
        meeting = secretary.id();
    }

    void putsOnTheAgenda(String number, Foreigner who) {
        Locator candidate = secretary.at("putOn:dossier");
        String value = candidate.locator("option").filter(new Locator.FilterOptions().setHasText(number)).getAttribute("value");
        candidate.selectOption(new SelectOption().setValue(value));
        secretary.press("putOn:send");
        secretary.sees(number);
        secretary.press(secretary.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(who.fullName())).first());
        item = secretary.page().url().replaceFirst(".*[?&]item=([0-9a-f-]+).*", "$1");
    }

    /** Those of {@link #PRESENT} are there, the others not. */
    void opensTheMeeting() {
        Locator present = secretary.page().locator("#presence");
        for (Locator box : present.locator("input[type=checkbox]").all()) {
            box.uncheck();
        }
        for (String login : PRESENT) {
            present.getByLabel(nameOf(login)).check();
        }
        secretary.press("presence:open");
        secretary.sees("Присутствуют: 4 из 7.", "кворум есть");
    }

    /** Finds the criteria held, each by the document, and the periods claimed. */
    void assesses(int total, String... criteria) {
        openItem(secretary);
        secretary.page().locator("[id='assess:standard'] input").nth(1).check();
        secretary.fill("assess:standardDetail", "Квалификационный справочник № 553");
        for (String criterion : criteria) {
            Locator box = secretary.page().locator("#assess .box").filter(new Locator.FilterOptions().setHasText(criterion));
            box.locator("input[type=checkbox]").check();
            box.locator("select").selectOption(new SelectOption().setLabel("диплом.pdf"));
        }
        for (Locator period : secretary.page().locator("[id='assess:periods'] .box").all()) {
            period.locator("select").selectOption(new SelectOption().setLabel("справка с работы.pdf"));
        }
        secretary.press("assess:save");
        secretary.sees("Всего баллов: " + total + ", порог – 5");
    }

    void vote(boolean issue) {
        for (String login : PRESENT) {
            Person member = Cast.of(login);
            openItem(member);
            member.page().locator("[id='vote']").getByLabel(issue ? "Выдать" : "Отказать").check();
            member.press("vote:send");
        }
    }

    /** The protocol, with grounds where a refusal is recommended. */
    void drawsUpTheProtocol(String ground, String reasoning) {
        openItem(secretary);
        if (ground != null) {
            secretary.page().locator("#drawUp").getByLabel(ground).check();
        }
        secretary.fill("drawUp:reasoning", reasoning);
        secretary.press("drawUp:send");
    }

    void confirm() {
        for (String login : PRESENT) {
            Person member = Cast.of(login);
            openItem(member);
            member.press("confirm:send");
        }
    }

    void closes() {
        openItem(secretary);
        secretary.press("close:send");
    }

    void openItem(Person somebody) {
        somebody.open("staff/meeting.xhtml?id=" + meeting + "&item=" + item);
    }

    private static String nameOf(String login) {
        return Cast.of(login).page().locator(".caller-name").innerText().strip();
    }
}
