package kz.anyqtama.document;

/** What an incomplete file lacks, document by document, and what the applicant can do now. */
final class MissingListSheet {

    private MissingListSheet() {
    }

    static Sheet of(MissingListFacts facts) {
        var sheet = new Sheet("missing.name", facts.applicationNumber());
        sheet.letterhead(facts.body());
        sheet.title("missing.name", facts.applicationNumber(), facts.date());
        Block fields = sheet.fields();
        fields.field("common.applicant").add("div", "strong").text(facts.applicant());
        fields.field("common.application").both("line", "common.registered", facts.applicationNumber(), facts.applicationDate());
        fields.field("common.occupation").both("line", facts.occupation());
        sheet.body().add("div", "said").both("paragraph", "missing.said");
        Block rows = sheet.body().table("list.number", "list.document", "list.paragraph", "list.remark");
        int n = 1;
        for (MissingListFacts.Missing missing : facts.missing()) {
            Block row = rows.add("tr", null);
            row.add("td", "number").text(String.valueOf(n++));
            row.add("td", null).both("line", missing.document());
            row.add("td", "paragraph").cited(missing.paragraph());
            Block remark = row.add("td", null);
            if (missing.remark() == null) {
                remark.both("line", "missing.absent");
            } else {
                remark.text(missing.remark());
            }
        }
        sheet.heading("missing.next");
        sheet.body().add("div", "said").both("paragraph", facts.next());
        sheet.signature("missing.employee", facts.employee());
        return sheet;
    }
}
