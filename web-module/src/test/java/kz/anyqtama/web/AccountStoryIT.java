package kz.anyqtama.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An account in a person's browser: opened, used, recovered, and closed to others. */
public class AccountStoryIT {

    private static final String PASSWORD = "тау етегіндегі бақ";
    private static PortalUnderTest portal;

    private BrowserContext browser;
    private Page page;

    @BeforeAll
    static void start() {
        portal = PortalUnderTest.start();
    }

    @BeforeEach
    void openBrowser() {
        browser = portal.browser().newContext();
        page = browser.newPage();
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    @Tag("S10")
    void anAccountOpensByTheLetterAndLeadsToThePageAskedFor() {
        String iin = opened("Raymond Okafor");
        go("profile.xhtml");
        assertTrue(page.url().contains("/login.xhtml"), page.url());
        String before = session();
        signIn(iin, PASSWORD);
        assertTrue(page.url().endsWith("/profile.xhtml"), page.url());
        assertEquals("Raymond Okafor", page.locator(".caller-name").innerText());
        assertNotEquals(before, session(), "the session keeps its id at login");
        accessible();
        page.click("#signOut");
        go("profile.xhtml");
        assertTrue(page.url().contains("/login.xhtml"), "signing out did not end the session");
    }

    @Test
    @Tag("S10")
    void whatIsWrongIsToldAtItsFieldAndNothingIsKept() {
        go("register.xhtml?lang=en");
        fillRegistration("123456789012", "Raymond Okafor", "qwertyuiop");
        page.click("#send");
        assertTrue(message("iin").contains("IIN"), message("iin"));
        assertEquals("Raymond Okafor", page.inputValue("#name"));
        assertEquals("", page.inputValue("#password"));
        page.fill("#iin", iin());
        page.fill("#password", "qwertyuiop");
        page.fill("#repeat", "qwertyuiop");
        page.click("#send");
        assertTrue(message("password").contains("common"), message("password"));
        accessible();
    }

    @Test
    void theAnswerDoesNotTellWhoHasAnAccount() {
        String iin = opened("Raymond Okafor");
        String known = registrationAnswer(iin);
        String unknown = registrationAnswer(iin());
        assertEquals(unknown, known);
        go("recover.xhtml?lang=en");
        page.fill("#login", iin);
        page.click("#send");
        String recovered = page.locator("[role=status]").innerText();
        go("recover.xhtml?lang=en");
        page.fill("#login", iin());
        page.click("#send");
        assertEquals(recovered, page.locator("[role=status]").innerText());
    }

    @Test
    void guessingIsSlowedForAnyLoginAndTheRightPasswordDoesNotHelp() {
        String iin = opened("Raymond Okafor");
        assertEquals(wrongPasswords("nobody-" + iin), wrongPasswords(iin));
        signIn(iin, PASSWORD);
        assertTrue(page.url().contains("/login.xhtml"), "the lock was passed");
    }

    @Test
    void aRecoveryLinkWorksOnceAndEndsTheSessions() throws SQLException {
        String iin = opened("Raymond Okafor");
        go("login.xhtml");
        signIn(iin, PASSWORD);
        assertEquals(1, sessionsOf(iin));
        try (BrowserContext other = portal.browser().newContext()) {
            Page first = page;
            page = other.newPage();
            go("recover.xhtml");
            page.fill("#login", iin);
            page.click("#send");
            letter("recover-set").click();
            String link = page.url();
            setPassword("a quiet green river");
            assertEquals(1, page.locator("[role=status]").count());
            assertEquals(0, sessionsOf(iin));
            page.navigate(link);
            setPassword("a second green river");
            assertEquals(0, page.locator("[role=status]").count());
            go("login.xhtml");
            signIn(iin, "a quiet green river");
            go("profile.xhtml");
            assertTrue(page.url().endsWith("/profile.xhtml"), page.url());
            page = first;
        }
    }

    @Test
    void anAccountOpensNoOtherAudiencesPages() {
        String iin = opened("Raymond Okafor");
        go("login.xhtml?lang=kk");
        signIn(iin, PASSWORD);
        for (String folder : List.of("staff", "admin", "ministry")) {
            assertEquals(403, page.navigate(portal.baseUrl() + folder + "/any.xhtml").status(), folder);
            assertEquals("Қолжетімділік жоқ", page.locator("h1").innerText());
        }
        accessible();
        assertEquals(200, page.navigate(portal.baseUrl() + "account/index.xhtml").status(), "its own folder and its bean are open");
        go("profile.xhtml");
        assertTrue(page.locator(".facts").innerText().contains("Өтініш беруші"), page.locator(".facts").innerText());
    }

    @Test
    void aCallOfAnotherSiteWithTheSessionIsTurnedAway() {
        String iin = opened("Raymond Okafor");
        go("login.xhtml");
        signIn(iin, PASSWORD);
        String address = portal.baseUrl() + "api/v1/eligibility";
        String body = "{\"criteria\":[]}";
        assertEquals(403, browser.request().post(address, RequestOptions.create().setHeader("Content-Type", "text/plain").setData(body)).status());
        assertEquals(403, browser.request().post(address, RequestOptions.create().setHeader("Content-Type", "application/json").setData(body)).status());
        assertEquals(200, browser.request().post(address, RequestOptions.create().setHeader("Content-Type", "application/json")
                .setHeader("X-Anyqtama", "1").setData(body)).status());
    }

    @Test
    void theChosenLanguageStaysAndIsTheAccounts() {
        String iin = opened("Raymond Okafor");
        go("login.xhtml?lang=ru");
        signIn(iin, PASSWORD);
        go("index.xhtml?lang=en");
        go("index.xhtml");
        assertEquals("en", page.locator("html").getAttribute("lang"));
        try (BrowserContext other = portal.browser().newContext()) {
            Page first = page;
            page = other.newPage();
            go("login.xhtml");
            signIn(iin, PASSWORD);
            assertEquals("en", page.locator("html").getAttribute("lang"));
            page = first;
        }
    }

    @Test
    void pagesTellBrowsersWhatTheyNeverDo() {
        var headers = page.navigate(portal.baseUrl() + "login.xhtml").headersArray();
        String policy = headers.stream().filter(h -> h.name.equalsIgnoreCase("Content-Security-Policy"))
                .map(h -> h.value).reduce("", (one, other) -> one + ";" + other);
        assertTrue(policy.contains("frame-ancestors 'none'") && policy.contains("script-src 'self' 'nonce-"), policy);
        assertFalse(policy.matches(".*script-src[^;]*unsafe.*"), policy);
        assertTrue(headers.stream().anyMatch(h -> h.name.equalsIgnoreCase("X-Content-Type-Options") && h.value.equals("nosniff")));
        Cookie session = browser.cookies().stream().filter(c -> c.name.equals("JSESSIONID")).findFirst().orElseThrow();
        assertTrue(session.httpOnly);
        assertEquals("LAX", session.sameSite.name());
    }

    private String opened(String name) {
        String iin = iin();
        go("register.xhtml");
        fillRegistration(iin, name, PASSWORD);
        page.click("#send");
        letter("register-open").click();
        page.click("#open");
        assertEquals(1, page.locator("[role=status]").count(), page.content());
        return iin;
    }

    /** The newest letter's link; letters are written apart from the request that asks for them. */
    private Locator letter(String leadsTo) {
        Locator newest = page.locator("tbody tr").first().locator("a[href*='" + leadsTo + "']");
        for (int tries = 0; tries < 50; tries++) {
            go("mailbox.xhtml");
            if (newest.count() == 1) {
                break;
            }
            page.waitForTimeout(100);
        }
        return newest;
    }

    private String registrationAnswer(String iin) {
        go("register.xhtml?lang=en");
        fillRegistration(iin, "Somebody Else", PASSWORD);
        page.click("#send");
        return page.locator("main").innerText();
    }

    private void fillRegistration(String iin, String name, String password) {
        page.fill("#iin", iin);
        page.fill("#name", name);
        page.fill("#email", "raymond@example.com");
        page.fill("#password", password);
        page.fill("#repeat", password);
        page.locator("#consent .ui-chkbox-box").click();
    }

    private void setPassword(String password) {
        page.fill("#password", password);
        page.fill("#repeat", password);
        page.click("#set");
    }

    private void signIn(String login, String password) {
        page.fill("#login", login);
        page.fill("#password", password);
        page.click("#signIn");
    }

    /** What is told after more wrong passwords than are free, without the time. */
    private String wrongPasswords(String login) {
        for (int i = 0; i < 6; i++) {
            go("login.xhtml?lang=en");
            signIn(login, "wrong password");
        }
        return page.locator(".messages-area").innerText().replaceAll("[\\d.:]+ [\\d:]+", "…");
    }

    private String message(String field) {
        return page.locator("[id='" + field + "'] ~ .ui-message, .field:has([id='" + field + "']) .ui-message").first().innerText();
    }

    private static int sessionsOf(String login) throws SQLException {
        try (Connection connection = portal.database().getConnection();
                PreparedStatement count = connection.prepareStatement(
                        "select count(*) from account_session s join account a on a.id = s.account where a.login = ?")) {
            count.setString(1, login);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private String session() {
        return browser.cookies().stream().filter(c -> c.name.equals("JSESSIONID")).findFirst().orElseThrow().value;
    }

    private void accessible() {
        assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations().stream().map(v -> v.getId() + " " + v.getNodes()).toList());
    }

    private void go(String address) {
        page.navigate(portal.baseUrl() + address);
    }

    /** A new number with a right check digit. */
    private static String iin() {
        while (true) {
            String digits = "9" + ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L);
            int sum = 0;
            for (int i = 0; i < 11; i++) {
                sum += (digits.charAt(i) - '0') * (i + 1);
            }
            if (sum % 11 < 10) {
                return digits + sum % 11;
            }
        }
    }
}
