package kz.anyqtama.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.anyqtama.web.PortalUnderTest;

/** Somebody at a browser of their own, who has chosen Russian. */
final class Person {

    private static final int PATIENCE_MILLISECONDS = 60_000;

    private final PortalUnderTest portal;
    private final BrowserContext context;
    private final PageWatch watch;
    private Page page;

    private Person(PortalUnderTest portal) {
        this.portal = portal;
        context = portal.browser().newContext(new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("en-US")
                .setAcceptDownloads(true));
        context.setDefaultTimeout(PATIENCE_MILLISECONDS);
        watch = new PageWatch(context, portal.baseUrl());
        page = context.newPage();
    }

    /** Comes to the portal's first page and changes its language. */
    static Person anybody() {
        var person = new Person(PortalUnderTest.start());
        person.open("");
        person.page.locator("nav.languages a[hreflang=ru]").click();
        assertThat(person.page.locator("html")).hasAttribute("lang", "ru");
        return person;
    }

    /** Signs in with the password of the demo accounts. */
    Person signIn(String login) {
        return signIn(login, portal.demoPassword());
    }

    Person signIn(String login, String password) {
        open("login.xhtml");
        fill("login", login);
        fill("password", password);
        press("signIn");
        assertThat(page.locator(".caller-name")).isVisible();
        return this;
    }

    /** Opens a page by its address within the portal. */
    Response open(String path) {
        return page.navigate(address(path).toString());
    }

    /** Goes on in another window of the same browser; returns the one left. */
    Page anotherWindow() {
        Page left = page;
        page = context.newPage();
        return left;
    }

    /** Goes back to a window. */
    void turnTo(Page window) {
        page = window;
    }

    Locator at(String id) {
        return page.locator("[id='" + id + "']");
    }

    void fill(String id, String text) {
        at(id).fill(text);
    }

    /** Presses what sends a form, and waits until the page that answers stands. */
    void press(String id) {
        press(at(id));
    }

    void press(Locator button) {
        page.evaluate("window.left = true");
        button.click();
        page.waitForFunction("() => !window.left && document.readyState === 'complete'");
    }

    /** Clicks twice on what sends a form, as impatient people do. */
    void pressTwice(String id) {
        page.evaluate("window.left = true");
        at(id).dblclick();
        page.waitForFunction("() => !window.left && document.readyState === 'complete'");
    }

    /** What the page says must hold these words. */
    void sees(String... words) {
        for (String each : words) {
            assertThat(page.locator("main")).containsText(each);
        }
    }

    void seesNot(String words) {
        assertThat(page.locator("main")).not().containsText(words);
    }

    /** Opens the page again until it says the words: what the portal does by itself takes a moment. */
    void waitsFor(String words) {
        long deadline = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000L;
        while (!page.locator("main").innerText().contains(words) && System.nanoTime() < deadline) {
            page.waitForTimeout(500);
            page.reload();
        }
        sees(words);
    }

    /** The file that a link leads to. */
    byte[] download(Locator link) {
        Path file = page.waitForDownload(link::click).path();
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a picture of the page, where a folder for pictures is given. */
    void photograph(String name) {
        String folder = System.getProperty("anyqtama.screenshots");
        if (folder != null) {
            photograph(Path.of(folder, name + ".png"));
        }
    }

    private void photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setAnimations(ScreenshotAnimations.DISABLED));
    }

    /** Keeps the picture and the source of the page. */
    void keep(Path picture) {
        photograph(picture);
        try {
            Files.writeString(Path.of(picture + ".html"), page.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The identifier in the address of the page. */
    String id() {
        return page.url().replaceFirst(".*[?&]id=([0-9a-f-]+).*", "$1");
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    PageWatch watch() {
        return watch;
    }

    URI address(String path) {
        return portal.baseUrl().resolve(path);
    }
}
