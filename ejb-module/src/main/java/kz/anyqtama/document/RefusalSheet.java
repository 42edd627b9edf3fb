package kz.anyqtama.document;

/** The reasoned refusal: which application, which grounds with their paragraphs, why, and how to complain. */
final class RefusalSheet {

    private RefusalSheet() {
    }

    static Sheet of(RefusalFacts facts) {
        var sheet = new Sheet("refusal.name", facts.number());
        sheet.letterhead(facts.body());
        sheet.title("refusal.name", facts.number(), facts.date());
        Block fields = sheet.fields();
        fields.field("common.applicant").add("div", "strong").text(facts.applicant());
        fields.field("common.application").both("line", "common.registered", facts.applicationNumber(), facts.applicationDate());
        fields.field("common.occupation").both("line", facts.occupation());
        sheet.body().add("div", "said").both("paragraph", "refusal.decision");
        sheet.heading("refusal.grounds");
        grounds(sheet.body(), facts.grounds());
        sheet.heading("common.reasoning");
        sheet.body().add("div", "free").text(facts.reasoning());
        sheet.heading("refusal.complaint");
        sheet.body().add("div", "said").both("paragraph", facts.complaint());
        sheet.signature("common.signatory", facts.signatory());
        return sheet;
    }

    /** Grounds with the paragraphs they come from. */
    static void grounds(Block body, Iterable<RefusalFacts.Ground> grounds) {
        Block rows = body.table("list.number", "list.ground", "list.paragraph");
        int n = 1;
        for (RefusalFacts.Ground ground : grounds) {
            Block row = rows.add("tr", null);
            row.add("td", "number").text(String.valueOf(n++));
            row.add("td", null).both("line", ground.name());
            row.add("td", "paragraph").cited(ground.paragraph());
        }
    }
}
