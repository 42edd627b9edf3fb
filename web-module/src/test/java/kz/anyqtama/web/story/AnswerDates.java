package kz.anyqtama.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The dates that an application's page shows (R5), against those that the public interface works out from its submission. */
final class AnswerDates {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private AnswerDates() {
    }

    static void areShown(Person applicant) {
        String submitted = applicant.page().locator(".way li").first().locator(".number").innerText().strip();
        String at = LocalDateTime.parse(submitted, SHOWN).atZone(ALMATY).toOffsetDateTime().toString();
        JsonObject terms = ask(applicant, "terms?service=issue&body=" + ApplicantDesk.ALMATY
                + "&submittedAt=" + URLEncoder.encode(at, StandardCharsets.UTF_8));
        shows(applicant, "Зарегистрировано", terms.get("registeredAt").getAsString());
        shows(applicant, "Направлено в Комиссию", due(terms, 0));
        shows(applicant, "Решение", due(terms, 1));
        shows(applicant, "Результат в кабинете", due(terms, 2));
    }

    /** From when to when a certificate is valid that is decided on today (R15). */
    static String validity(Person anybody) {
        JsonObject validity = ask(anybody, "validity?service=issue&decidedOn=" + LocalDate.now(ALMATY));
        return day(validity.get("validFrom")) + "–" + day(validity.get("validTo"));
    }

    private static String day(JsonElement day) {
        return LocalDate.parse(day.getAsString()).format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
    }

    private static JsonObject ask(Person anybody, String question) {
        return JsonParser.parseString(anybody.context().request().get(anybody.address("api/v1/" + question).toString()).text()).getAsJsonObject();
    }

    private static String due(JsonObject terms, int deadline) {
        return terms.getAsJsonArray("deadlines").get(deadline).getAsJsonObject().get("dueAt").getAsString();
    }

    private static void shows(Person applicant, String station, String moment) {
        Locator line = applicant.page().locator(".way li").filter(new Locator.FilterOptions().setHasText(station));
        assertThat(line).containsText(OffsetDateTime.parse(moment).atZoneSameInstant(ALMATY).format(SHOWN));
    }
}
