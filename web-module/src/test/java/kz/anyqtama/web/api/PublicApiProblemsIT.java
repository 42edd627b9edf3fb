package kz.anyqtama.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import java.util.List;
import kz.anyqtama.web.api.Api.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every error of the API is a problem document that names its rule and its field, in the caller's language. */
public class PublicApiProblemsIT {

    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");
    private static final String LONG_LIST = "\"HIGHER_EDUCATION\",".repeat(5000);

    @ParameterizedTest
    @CsvSource({
        "terms, 400, missing, service, ",
        "terms?service=loan&submittedAt=2025-03-06T10:00:00Z, 422, unknownValue, service, S1",
        "terms?service=issue, 400, missing, submittedAt, ",
        "terms?service=issue&submittedAt=2025-03-06, 400, malformed, submittedAt, ",
        "terms?service=issue&submittedAt=2025-02-29T10:00:00Z, 400, malformed, submittedAt, ",
        "terms?service=issue&submittedAt=9999-01-01T10:00:00Z, 422, yearOutOfRange, submittedAt, ",
        "terms?service=issue&submittedAt=2021-01-08T10:00:00Z, 422, beforeFirstEdition, submittedAt, ",
        "terms?service=issue&submittedAt=2025-03-06T10:00:00Z&body=1, 422, unknownBody, body, S1",
        "terms?service=issue&submittedAt=2021-03-06T10:00:00Z&body=100000000, 422, bodyNotThen, body, S1",
        "validity?service=issue&decidedOn=30.11.2025, 400, malformed, decidedOn, ",
        "validity?service=issue&decidedOn=2021-01-09, 422, beforeFirstEdition, decidedOn, ",
        "validity?service=reissue&decidedOn=2025-11-30, 422, keepsItsValidity, service, R22",
        "validity?service=issue&decidedOn=2025-11-30&contractEnd=2026-11-30, 422, contractOfAnIssue, contractEnd, R15",
        "validity?service=extension&decidedOn=2025-11-30&contractEnd=2025-11-29, 422, contractEnded, contractEnd, R16",
        "occupations?lang=de, 422, unknownValue, lang, ",
        "occupations?on=2010-01-01, 422, beforeFirstList, on, L",
        "occupations?on=soon, 400, malformed, on, ",
        "nothing, 404, status404, , ",
        "terms%2fx, 404, status404, , "})
    public void aQueryThatBreaksARule(String query, int status, String code, String field, String paragraph) {
        assertProblem("GET", "api/v1/" + query, null, "", status, code, field, paragraph);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"criteria\":[\"PHD\"]} | 422 | unknownValue | criteria[0] | R10",
        "{\"criteria\":[\"HIGHER_EDUCATION\",7]} | 400 | malformed | criteria[1] |",
        "{\"criteria\":null} | 400 | malformed | criteria |",
        "{\"degree\":true} | 422 | unknownField | degree |",
        "{\"experience\":[{\"from\":\"2018-01-01\",\"days\":3}]} | 422 | unknownField | experience[0].days |",
        "{\"experience\":[{\"to\":\"2018-01-01\"}]} | 400 | missing | experience[0].from |",
        "{\"experience\":[{\"from\":\"2018-02-30\"}]} | 400 | malformed | experience[0].from |",
        "{\"experience\":[{\"from\":\"1018-02-03\"}]} | 422 | yearOutOfRange | experience[0].from |",
        "{\"experience\":[{\"from\":\"2018-01-02\",\"to\":\"2018-01-01\"}]} | 422 | workPeriodReversed | experience[0] | R10",
        "{\"experience\":[{\"from\":\"2018-01-02\",\"to\":\"2099-01-01\"}]} | 422 | workPeriodInFuture | experience[0].to | R10",
        "[] | 400 | malformed | body |",
        "{\"criteria\": | 400 | notJson | |",
        "{} {} | 400 | notJson | |"})
    public void aBodyThatBreaksARule(String body, int status, String code, String field, String paragraph) {
        assertProblem("POST", "api/v1/eligibility", "application/json", body, status, code, field, paragraph);
    }

    @Test
    public void aBodyThatNestsTooDeeplyOrIsTooLarge() {
        assertProblem("POST", "api/v1/eligibility", "application/json", "[".repeat(20_000), 400, "notJson", null, null);
        String large = "{\"criteria\":[" + LONG_LIST + "\"HIGHER_EDUCATION\"]}";
        assertProblem("POST", "api/v1/eligibility", "application/json", large, 413, "tooLarge", null, null);
        var ofUnknownLength = BodyPublishers.fromPublisher(BodyPublishers.ofString(large));
        assertEquals(413, new Api("en").call("POST", "api/v1/eligibility", "application/json", ofUnknownLength).status());
    }

    @Test
    public void whatHttpItselfRefuses() {
        assertProblem("DELETE", "api/v1/terms", null, "", 405, "status405", null, null);
        assertProblem("POST", "api/v1/eligibility", "text/plain", "{}", 415, "status415", null, null);
        assertProblem("POST", "api/v1/eligibility", "nonsense", "{}", 400, "status400", null, null);
        assertProblem("GET", "api/v2/terms", null, "", 404, "status404", null, null);
        assertProblem("GET", "api", null, "", 404, "status404", null, null);
    }

    @Test
    public void aPageThatIsNotThereIsNoProblemDocument() {
        Answer answer = new Api("ru").get("nothing");
        assertEquals(404, answer.status());
        assertTrue(answer.header("Content-Type").startsWith("text/html"), answer.header("Content-Type"));
    }

    private static void assertProblem(String method, String path, String mediaType, String body, int status,
                                      String code, String field, String paragraph) {
        var titles = new HashSet<String>();
        for (String language : LANGUAGES) {
            Answer answer = new Api(language).call(method, path, mediaType, BodyPublishers.ofString(body));
            assertEquals(status, answer.status(), answer.http().body());
            assertTrue(answer.header("Content-Type").startsWith("application/problem+json"), answer.header("Content-Type"));
            assertEquals(language, answer.header("Content-Language"));
            assertEquals(status, answer.json().get("status").getAsInt());
            assertEquals("urn:anyqtama:problem:" + code, answer.text("type"));
            assertEquals(field, answer.text("field"));
            assertEquals(paragraph, answer.text("paragraph"));
            assertTrue(answer.text("instance").startsWith("/api"));
            assertNotEquals("", answer.text("detail"));
            assertTrue(field == null || answer.text("detail").startsWith(field + ": "));
            assertTrue(paragraph == null || answer.text("detail").endsWith("(" + paragraph + ")"));
            titles.add(answer.text("title"));
        }
        assertEquals(LANGUAGES.size(), titles.size());
    }
}
