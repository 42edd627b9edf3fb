package kz.anyqtama.document;

import java.util.regex.Pattern;
import kz.anyqtama.text.Names;
import org.w3c.dom.Element;

/**
 * A part of a paper. Text is put in as text, never as markup; control and direction characters, by which a name could
 * look like another, are left out.
 */
record Block(Element element) {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}&&[^\\n\\t]]");

    /** A new part at the end of this one. @param look class of the style sheet, or null */
    Block add(String tag, String look) {
        Element child = element.getOwnerDocument().createElement(tag);
        if (look != null) {
            child.setAttribute("class", look);
        }
        element.appendChild(child);
        return new Block(child);
    }

    Block with(String attribute, String value) {
        element.setAttribute(attribute, value);
        return this;
    }

    /** Adds text; its line breaks stay. */
    Block text(String text) {
        String seen = UNSEEN.matcher(text.replace("\r\n", "\n")).replaceAll("").replace("№ ", "№\u00a0");
        String[] lines = seen.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                add("br", null);
            }
            element.appendChild(element.getOwnerDocument().createTextNode(lines[i]));
        }
        return this;
    }

    /** Adds a line in each language, Kazakh first; one where they are the same. @param look class of the lines */
    Block both(String look, String kazakh, String russian) {
        if (kazakh.equals(russian)) {
            add("div", look).text(kazakh);
            return this;
        }
        add("div", look + " kk").with("lang", "kk").text(kazakh);
        add("div", look + " ru").with("lang", "ru").text(russian);
        return this;
    }

    Block both(String look, Names names) {
        return both(look, names.kk(), names.ru());
    }

    Block both(String look, String key, Object... arguments) {
        return both(look, Wording.KAZAKH.text(key, arguments), Wording.RUSSIAN.text(key, arguments));
    }

    /** A place in the order, written out as acts are cited. @param code such as S9.2 */
    Block cited(String code) {
        return both("line", Wording.KAZAKH.paragraph(code), Wording.RUSSIAN.paragraph(code));
    }

    /** A table with a heading for each key. */
    Block table(String... headings) {
        Block table = add("table", "list");
        Block row = table.add("thead", null).add("tr", null);
        for (String heading : headings) {
            row.add("th", heading.substring(heading.indexOf('.') + 1)).both("name", heading);
        }
        return table.add("tbody", null);
    }

    /** A row of a two-column table: a name in both languages, and the place for what is said of it. */
    Block field(String key) {
        Block row = add("tr", null);
        row.add("td", "label").both("name", key);
        return row.add("td", "value");
    }
}
