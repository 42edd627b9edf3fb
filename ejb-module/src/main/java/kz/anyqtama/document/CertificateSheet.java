package kz.anyqtama.document;

import kz.anyqtama.text.Names;

/** The certificate in the form of F3: the whole in Kazakh, the whole in Russian, then what both share. */
final class CertificateSheet {

    private CertificateSheet() {
    }

    static Sheet of(CertificateFacts facts) {
        var sheet = new Sheet("certificate.name", "certificate.short", facts.number());
        sheet.body().with("class", "certificate");
        Block top = sheet.body().add("div", "unique");
        top.add("div", "caption").text(Sheet.both("certificate.unique"));
        top.add("div", "number").text("№ " + facts.number());
        sheet.letterhead(facts.body());
        if (facts.version() > 1) {
            sheet.body().add("div", "correction")
                    .both("line", "certificate.corrected", facts.version(), facts.correction());
        }
        part(sheet.body(), facts, Wording.KAZAKH);
        part(sheet.body(), facts, Wording.RUSSIAN);
        sheet.signature("certificate.signatory", facts.signatory())
                .add("div", "caption").text(Sheet.both("certificate.seal"));
        check(sheet.body(), facts);
        return sheet;
    }

    private static void part(Block body, CertificateFacts facts, Wording words) {
        Block part = body.add("div", "part").with("lang", words.language());
        Block title = part.add("h1", null);
        for (String line : words.text("certificate.title").split("\\|")) {
            title.add("div", line.equals(line.toUpperCase()) ? "great" : "small").text(line);
        }
        part.add("div", "dated").text(words.text("certificate.dated", facts.number(), facts.date()));
        Block fields = part.add("table", "fields").add("tbody", null);
        Block holder = field(fields, words, "certificate.holder");
        holder.add("div", "strong").text(facts.holderCyrillic());
        holder.add("div", null).text(facts.holderLatin());
        part.add("p", "statement").text(words.of(facts.statement()));
        fields = part.add("table", "fields").add("tbody", null);
        field(fields, words, "certificate.occupation").add("div", "strong").text(words.of(facts.occupation()));
        if (facts.entry() != null) {
            named(fields, words, "certificate.entry", facts.entry());
        }
        named(fields, words, "certificate.sector", facts.sector());
        named(fields, words, "certificate.order", facts.order());
        field(fields, words, "certificate.grounds")
                .text(words.text("certificate.recommendation", facts.protocolNumber(),
                        words.day(facts.protocolDate(), "month.at")));
        field(fields, words, "certificate.validity").add("div", "strong").text(words.period(facts.validFrom(), facts.validTo()));
    }

    private static void check(Block body, CertificateFacts facts) {
        Block row = body.add("table", "check").add("tbody", null).add("tr", null);
        row.add("td", "code").add("img", null)
                .with("src", QrCode.asDataAddress(facts.checkUrl())).with("alt", facts.checkUrl());
        Block said = row.add("td", null);
        said.both("line", "certificate.check");
        said.add("div", "address").text(facts.checkUrl());
        said.add("div", "strong").text(Sheet.both("certificate.code") + ": " + facts.checkCode());
        if (facts.equivalence() != null) {
            said.both("equivalence", facts.equivalence());
        }
    }

    private static void named(Block fields, Wording words, String key, Names value) {
        field(fields, words, key).text(words.of(value));
    }

    private static Block field(Block fields, Wording words, String key) {
        Block row = fields.add("tr", null);
        row.add("td", "label").text(words.text(key));
        return row.add("td", "value");
    }
}
