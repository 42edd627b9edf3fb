package kz.anyqtama.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.stream.StreamSupport;
import kz.anyqtama.web.api.Api.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the API answers, on the running portal with the published data. */
public class PublicApiIT {

    private static final Api API = new Api("en");
    private static final String OF_6_MARCH = "&submittedAt=2025-03-06T19:10:00%2B05:00";

    @Test
    @Tag("R7") @Tag("R11") @Tag("S3") @Tag("S7")
    public void tellsTheTermsOfAnIssue() {
        for (String body : new String[] {"", "&body=750000000"}) {
            assertJson("""
                    {"edition":"503-537","registeredAt":"2025-03-07T09:00:00+05:00","confirmed":true,"deadlines":[
                    {"step":"sendToCommission","workingDays":2,"dueAt":"2025-03-12T18:30:00+05:00","basis":"R7"},
                    {"step":"decide","workingDays":5,"dueAt":"2025-03-17T18:30:00+05:00","basis":"R11"},
                    {"step":"deliverResult","workingDays":6,"dueAt":"2025-03-18T18:30:00+05:00","basis":"S3"}]}""",
                    API.get("api/v1/terms?service=issue" + OF_6_MARCH + body));
        }
    }

    @ParameterizedTest
    @Tag("R16") @Tag("R22") @Tag("S3")
    @CsvSource({"extension, 3, 2025-03-12, R16", "reissue, 3, 2025-03-12, R22", "duplicate, 5, 2025-03-14, R22"})
    public void tellsTheTermOfTheOtherServicesFromTheirSubmission(String service, int days, String day, String basis) {
        assertJson("""
                {"edition":"503-537","registeredAt":"2025-03-07T09:00:00+05:00","confirmed":true,"deadlines":[
                {"step":"deliverResult","workingDays":%d,"dueAt":"%sT18:30:00+05:00","basis":"%s"}]}"""
                .formatted(days, day, basis), API.get("api/v1/terms?service=" + service + OF_6_MARCH));
    }

    @Test
    @Tag("S7")
    public void countsInTheZoneOfTheBody() {
        Answer west = API.get("api/v1/terms?service=issue&submittedAt=2023-02-01T04:30:00Z&body=270000000");
        Answer east = API.get("api/v1/terms?service=issue&submittedAt=2023-02-01T04:30:00Z&body=750000000");
        assertEquals("2023-02-01T09:30:00+05:00", west.text("registeredAt"));
        assertEquals("2023-02-01T10:30:00+06:00", east.text("registeredAt"));
    }

    @Test
    @Tag("S7")
    public void takesAPlusSignThatWasNotEncoded() {
        assertEquals("2025-03-07T09:00:00+05:00",
                API.get("api/v1/terms?service=issue&submittedAt=2025-03-06T19:10:00+05:00").text("registeredAt"));
    }

    @ParameterizedTest
    @Tag("S7")
    @CsvSource({"2026-12-28, true", "2026-12-31, false", "2033-03-01, false"})
    public void marksTermsThatTouchAnUnconfirmedYear(String day, boolean confirmed) {
        Answer answer = API.get("api/v1/terms?service=reissue&submittedAt=" + day + "T10:00:00%2B05:00");
        assertEquals(confirmed, answer.json().get("confirmed").getAsBoolean());
    }

    @ParameterizedTest
    @Tag("R15") @Tag("R16")
    @CsvSource({
        "service=issue&decidedOn=2025-11-30, 2025-11-30, 2026-02-28, R15",
        "service=issue&decidedOn=2025-03-12, 2025-03-12, 2025-06-11, R15",
        "service=extension&decidedOn=2025-03-12, 2025-03-12, 2028-03-11, R16",
        "service=extension&decidedOn=2025-03-12&contractEnd=2026-01-15, 2025-03-12, 2026-01-15, R16"})
    public void tellsTheValidity(String query, String from, String to, String basis) {
        assertJson("{\"validFrom\":\"%s\",\"validTo\":\"%s\",\"basis\":\"%s\"}".formatted(from, to, basis),
                API.get("api/v1/validity?" + query));
    }

    @Test
    @Tag("R10") @Tag("S9.2")
    public void countsThePoints() {
        assertJson("""
                {"lines":[{"criterion":"HIGHER_EDUCATION","points":3,"basis":"R10"},
                {"criterion":"ACADEMIC_DEGREE","points":4,"basis":"R10"},
                {"criterion":"ENGLISH_TEACHING_CERTIFICATE","points":3,"basis":"R10"},
                {"criterion":"WORK_EXPERIENCE","points":4,"basis":"R10"}],"total":14,"threshold":5,"passes":true}""",
                API.postJson("api/v1/eligibility", """
                {"criteria":["HIGHER_EDUCATION","ACADEMIC_DEGREE","ENGLISH_TEACHING_CERTIFICATE"],
                "experience":[{"from":"2015-01-01","to":"2018-06-30"}]}"""));
        assertJson("{\"lines\":[],\"total\":0,\"threshold\":5,\"passes\":false}",
                API.postJson("api/v1/eligibility", "{\"criteria\":[],\"experience\":[]}"));
    }

    @Test
    @Tag("R10")
    public void countsUntilTodayAndTellsWhatOverlaps() {
        assertJson("""
                {"lines":[{"criterion":"WORK_EXPERIENCE","points":6,"basis":"R10"}],"total":6,"threshold":5,
                "passes":true,"overlaps":[{"from":"2016-01-01","to":"2016-12-31"}]}""",
                API.postJson("api/v1/eligibility", """
                {"experience":[{"from":"2010-01-01"},{"from":"2016-01-01","to":"2016-12-31"}]}"""));
    }

    @ParameterizedTest
    @Tag("L")
    @CsvSource({"kk, Авиациялық техника жөніндегі инженер-конструктор", "ru, Администратор баз данных", "en, Actor"})
    public void listsAllThatCanBeReadInTheOrderOfTheLanguage(String language, String first) {
        Answer all = API.get("api/v1/occupations?q=&lang=" + language + "&on=2022-05-01");
        assertEquals(97, all.list().size());
        assertEquals(first, all.list().get(0).getAsJsonObject().get("name").getAsString());
        assertEquals(97, new Api(language).get("api/v1/occupations").list().size());
    }

    @Test
    @Tag("L")
    public void findsAnOccupationInAnyCaseOfItsLetters() {
        Answer found = API.get("api/v1/occupations?lang=en&q=BIOLOGY");
        assertJson("""
                [{"code":"1.1.1.1","name":"Biology teacher (with knowledge of a foreign language)","entry":"Teacher",
                "sector":"Education","activity":"General secondary education","nqfLevels":null,
                "otherTitleAllowed":true}]""", found);
        assertEquals(2, API.get("api/v1/occupations?lang=kk&q=%D0%9C%D2%B0%D2%92%D0%90%D0%9B%D0%86%D0%9C").list().size());
        assertTrue(StreamSupport.stream(API.get("api/v1/occupations?lang=en&q=chemical").list().spliterator(), false)
                .noneMatch(one -> one.getAsJsonObject().get("otherTitleAllowed").getAsBoolean()));
    }

    @Test
    public void describesItself() {
        String description = API.get("openapi").http().body();
        for (String path : new String[] {"terms", "validity", "eligibility", "occupations"}) {
            assertTrue(description.contains("/api/v1/" + path + ":"), path);
        }
        assertTrue(description.contains("application/problem+json"));
        assertFalse(description.contains("maxProperties: 0"));
    }

    private static void assertJson(String expected, Answer answer) {
        assertEquals(200, answer.status(), answer.http().body());
        assertTrue(answer.header("Content-Type").startsWith("application/json"));
        JsonElement body = JsonParser.parseString(answer.http().body());
        assertEquals(JsonParser.parseString(expected).toString(), body.toString());
    }
}
