package kz.anyqtama.document;

import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kz.anyqtama.text.Names;
import org.w3c.dom.Document;

/** A paper before it is set: its parts, without a look. Kazakh is its language, Russian parts are marked. */
final class Sheet {

    private final Document document;
    private final Block body;

    /** @param title key of the title, also at the foot of each page @param number what tells it from others of its kind */
    Sheet(String title, String number) {
        this(title, title, number);
    }

    Sheet(String title, String foot, String number) {
        try {
            document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
        document.appendChild(document.createElement("html"));
        Block html = new Block(document.getDocumentElement()).with("lang", "kk");
        Block head = html.add("head", null);
        head.add("title", null).text(Wording.KAZAKH.text(title) + " № " + number);
        head.add("meta", null).with("name", "subject").with("content", Wording.RUSSIAN.text(title) + " № " + number);
        head.add("style", null).element().setTextContent(Press.STYLE);
        body = html.add("body", null);
        Block footer = body.add("div", "footer");
        footer.add("span", null).text(both(foot) + " № " + number);
    }

    Document document() {
        return document;
    }

    Block body() {
        return body;
    }

    /** The body's name above, in Kazakh on the left and in Russian on the right, as letters of state bodies have it. */
    void letterhead(Names name) {
        Block row = body.add("table", "letterhead").add("tbody", null).add("tr", null);
        row.add("td", null).with("lang", "kk").text(name.kk());
        row.add("td", null).with("lang", "ru").text(name.ru());
    }

    /** Title in both languages, then number and date. */
    void title(String key, String number, LocalDate date) {
        body.add("h1", null).both("title", key);
        Block row = body.add("table", "numbered").add("tbody", null).add("tr", null);
        row.add("td", "number").text("№ " + number);
        row.add("td", "day").both("line", "dated", date);
    }

    void heading(String key) {
        body.add("h2", null).both("name", key);
    }

    Block fields() {
        return body.add("table", "fields").add("tbody", null);
    }

    /** Who stands for the paper. @param role key of what the person is @return the place beside the signature */
    Block signature(String role, String name) {
        Block row = body.add("table", "signature").add("tbody", null).add("tr", null);
        Block beside = row.add("td", "role").both("name", role);
        Block mark = row.add("td", "mark");
        mark.both("electronic", "signature.electronic");
        mark.add("div", "caption").text(both("signature.caption"));
        Block person = row.add("td", "person");
        person.add("div", "who").text(name);
        person.add("div", "caption").text(both("signature.name"));
        return beside;
    }

    static String both(String key, Object... arguments) {
        return Wording.KAZAKH.text(key, arguments) + " / " + Wording.RUSSIAN.text(key, arguments);
    }
}
