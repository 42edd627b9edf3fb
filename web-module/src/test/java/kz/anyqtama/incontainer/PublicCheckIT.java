package kz.anyqtama.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.certificate.Certificate;
import kz.anyqtama.incontainer.Stage.Cast;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Anybody with the code learns whether a certificate is in force, and nothing of its holder but the initials. */
@ExtendWith(ArquillianExtension.class)
@Tag("R14")
public class PublicCheckIT {

    @Inject
    private Stage stage;
    @Inject
    private Story story;

    private final Browser stranger = Browser.stranger();

    @Test
    void theCheckTellsTheStateAndNoMoreIsLoggedAndIsLimited() throws Exception {
        Cast cast = stage.cast("630000000");
        UUID dossier = story.issued(cast);
        String code = stage.read(Dossier.class, dossier, d -> d.certificate().map(Certificate::checkCode).orElseThrow());
        String number = stage.read(Dossier.class, dossier, d -> d.certificate().map(Certificate::number).orElseThrow());
        UUID certificate = stage.read(Dossier.class, dossier, d -> d.certificate().map(Certificate::id).orElseThrow());

        toldByTheApi(code, number);
        toldByThePage(code, number);
        unknown();
        assertEquals(List.of(2L), stage.sql("select count(*) from certificate_check where certificate = ?", certificate));
        assertEquals(List.of(0L), stage.sql("select count(*) from certificate_check where length(address_digest) <> 32"));
        limited(code);
    }

    private void toldByTheApi(String code, String number) throws Exception {
        HttpResponse<String> answer = stranger.get("api/v1/certificates/" + code);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("\"state\":\"IN_FORCE\"") && answer.body().contains("\"holder\":\"И. Ә.\""), answer.body());
        for (String untold : List.of("Иванов", "Әлихан", "Ivanov", number)) {
            assertFalse(answer.body().contains(untold), answer.body());
        }
    }

    private void toldByThePage(String code, String number) throws Exception {
        String page = stranger.get("check.xhtml?lang=ru&number=" + number + "&code=" + code.toLowerCase(Locale.ROOT)).body();
        assertTrue(page.contains("Справка действует") && page.contains("И. Ә."), page);
        assertFalse(page.contains("Иванов") || page.contains("Әлихан"), page);
        assertTrue(stranger.get("check.xhtml?lang=ru&number=00-2025-0000000&code=" + code).body().contains("Такой справки нет"));
    }

    private void unknown() throws Exception {
        HttpResponse<String> answer = stranger.get("api/v1/certificates/NOSUCHCODE2345678999");
        assertEquals(404, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
    }

    private void limited(String code) throws Exception {
        for (int asked = 0; asked < 60; asked++) {
            HttpResponse<String> answer = stranger.get("api/v1/certificates/" + code);
            if (answer.statusCode() == 429) {
                assertTrue(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow()) >= 1);
                assertEquals(429, stranger.get("check.xhtml?code=" + code).statusCode());
                return;
            }
        }
        throw new AssertionError("sixty checks in a row are answered");
    }
}
