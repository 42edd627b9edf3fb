package kz.anyqtama.web.story;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A look at a page in each language: that people with other eyes, hands and screens can use it, as far as a machine can
 * tell (WCAG 2.2 A and AA and axe's best practices; no scrolling sideways on a narrow screen), and that nothing in it fails.
 */
final class Look {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String VIOLATIONS = """
            rules => axe.run(document, {runOnly: {type: 'tag', values: rules}, resultTypes: ['violations']}).then(result =>
            result.violations.map(each => each.id + ': ' + each.nodes.map(node => node.html).join(' | ')))""";
    private static final String AXE = axe();
    private static final int NARROW = 360;

    private final List<String> found = new ArrayList<>();

    /** Looks at pages by their addresses. */
    Look at(Person person, String... paths) {
        for (String path : paths) {
            person.open(path);
            here(person);
        }
        return this;
    }

    /** Looks at the page that is open, by its address. */
    Look here(Person person) {
        String address = person.page().url().replaceAll("#.*|[?&]lang=..", "");
        for (String language : List.of("kk", "en", "ru")) {
            person.page().navigate(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
            look(person, address + " " + language);
        }
        return this;
    }

    private void look(Person person, String where) {
        Page page = person.page();
        page.evaluate(AXE);
        ((List<?>) page.evaluate(VIOLATIONS, RULES)).forEach(violation -> found.add(where + ": " + violation));
        page.setViewportSize(NARROW, 800);
        int width = (int) page.evaluate("document.scrollingElement.scrollWidth");
        if (width > NARROW) {
            found.add(where + ": " + width + " wide on a screen of " + NARROW + " because of " + page.evaluate("""
                    [...document.querySelectorAll('main *, header *, footer *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1
                    && !e.closest('.scrolls')).slice(0, 3).map(e => e.outerHTML.slice(0, 160)).join(' | ')"""));
        }
        page.setViewportSize(1440, 900);
        person.watch().faults().forEach(fault -> found.add(where + ": " + fault));
    }

    /** The script itself, once for a page: the builder that comes with it opens another window for each look. */
    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8) + "; undefined";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What was found; nothing, one hopes. */
    List<String> found() {
        return found;
    }
}
