package kz.anyqtama.incontainer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.incontainer.Stage.Cast;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many statements a page takes from request to answer, the same whether there are few dossiers or many. */
@ExtendWith(ArquillianExtension.class)
public class ListStatementsIT {

    private static final String BODY = "270000000";

    @Inject
    private Stage stage;
    @Inject
    private Story story;
    @Inject
    private Crowd crowd;
    @Inject
    private Statements statements;

    private Cast cast;
    private UUID dossier;

    @Test
    void pagesTakeTheSameFewStatementsWithTwoHundredDossiersAndWithTwentyThousand() throws Exception {
        cast = stage.cast(BODY);
        dossier = story.issued(cast);
        crowd.of(200, dossier);
        Map<String, Long> few = counted();
        crowd.of(19_800, dossier);
        Map<String, Long> many = counted();
        System.getLogger(ListStatementsIT.class.getName()).log(System.Logger.Level.INFO, "Statements: " + many);
        assertEquals(few, many);
        assertAll(() -> assertAtMost(6, "work list", many), () -> assertAtMost(6, "register", many),
                () -> assertAtMost(12, "case", many), () -> assertAtMost(8, "account", many), () -> assertAtMost(8, "account, one", many));
    }

    private static void assertAtMost(long most, String page, Map<String, Long> counted) {
        assertTrue(counted.get(page) <= most, page + " takes " + counted.get(page) + " of at most " + most + "; all: " + counted);
    }

    private Map<String, Long> counted() throws Exception {
        UUID applicant = stage.read(Dossier.class, dossier, Dossier::applicant);
        Browser employee = Browser.signedIn(stage.usesDemoPassword(cast.employee()), stage.demoPassword());
        Browser person = Browser.signedIn(stage.usesDemoPassword(applicant), stage.demoPassword());
        Map<String, Long> counted = new LinkedHashMap<>();
        counted.put("work list", count(employee, "staff/index.xhtml"));
        counted.put("register", count(employee, "staff/register.xhtml"));
        counted.put("case", count(employee, "staff/case.xhtml?id=" + dossier));
        counted.put("account", count(person, "account/index.xhtml"));
        counted.put("account, one", count(person, "account/application.xhtml?id=" + dossier));
        return counted;
    }

    private long count(Browser browser, String page) throws Exception {
        Callable<?> looking = () -> {
            HttpResponse<String> answer = browser.get(page);
            assertEquals(200, answer.statusCode(), page);
            return answer;
        };
        looking.call();
        return statements.of(List.of(looking, looking, looking));
    }
}
