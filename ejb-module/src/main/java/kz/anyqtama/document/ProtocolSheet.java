package kz.anyqtama.document;

import java.util.List;

/** The Commission's protocol about one person, in the order in which a meeting goes. */
final class ProtocolSheet {

    private final ProtocolFacts facts;
    private final Sheet sheet;

    private ProtocolSheet(ProtocolFacts facts) {
        this.facts = facts;
        this.sheet = new Sheet("protocol.name", facts.number());
    }

    static Sheet of(ProtocolFacts facts) {
        var protocol = new ProtocolSheet(facts);
        protocol.sheet.letterhead(facts.body());
        protocol.sheet.body().add("div", "commission").both("line", "protocol.commission");
        protocol.sheet.title("protocol.name", facts.number(), facts.date());
        protocol.members();
        protocol.question();
        protocol.assessment();
        protocol.recommendation();
        protocol.confirmations();
        return protocol.sheet;
    }

    private void members() {
        sheet.heading("protocol.present");
        members(facts.present());
        if (!facts.absent().isEmpty()) {
            sheet.heading("protocol.absent");
            members(facts.absent());
        }
        if (!facts.recused().isEmpty()) {
            sheet.heading("protocol.recused");
            Block rows = sheet.body().table("list.member", "list.reason");
            for (ProtocolFacts.Recusal recusal : facts.recused()) {
                Block row = rows.add("tr", null);
                row.add("td", null).text(recusal.name());
                row.add("td", null).text(recusal.reason());
            }
        }
    }

    private void members(List<ProtocolFacts.Member> members) {
        Block rows = sheet.body().table("list.member", "list.represents");
        for (ProtocolFacts.Member member : members) {
            Block row = rows.add("tr", null);
            Block name = row.add("td", null);
            name.add("div", null).text(member.name());
            if (member.role() != null) {
                name.add("div", "caption").text(member.role().kk() + " / " + member.role().ru());
            }
            row.add("td", null).both("line", member.kind());
        }
    }

    private void question() {
        sheet.heading("protocol.question");
        Block fields = sheet.fields();
        fields.field("common.applicant").add("div", "strong").text(facts.applicant());
        fields.field("common.application").text("№ " + facts.application());
        fields.field("common.occupation").both("line", facts.occupation());
        fields.field("common.sector").both("line", facts.sector());
        Block standard = fields.field("protocol.standard").both("line", facts.standard());
        if (facts.standardTitle() != null) {
            standard.add("div", "strong").text(facts.standardTitle());
        }
    }

    private void assessment() {
        sheet.heading("protocol.experience");
        if (facts.experience().isEmpty()) {
            sheet.body().add("div", "said").both("paragraph", "protocol.noExperience");
        } else {
            Block rows = sheet.body().table("list.from", "list.to", "list.place");
            for (ProtocolFacts.Period period : facts.experience()) {
                Block row = rows.add("tr", null);
                row.add("td", "day").text(Wording.figures(period.from()));
                row.add("td", "day").text(Wording.figures(period.to()));
                row.add("td", null).text(period.place() == null ? "" : period.place());
            }
            sheet.body().add("div", "said").both("paragraph", "protocol.years", facts.fullYears());
        }
        sheet.heading("protocol.assessment");
        Block rows = sheet.body().table("list.criterion", "list.evidence", "list.paragraph", "list.points");
        for (ProtocolFacts.Criterion criterion : facts.criteria()) {
            Block row = rows.add("tr", null);
            row.add("td", null).both("line", criterion.name());
            row.add("td", null).text(criterion.evidence());
            row.add("td", "paragraph").cited(criterion.paragraph());
            row.add("td", "points").text(String.valueOf(criterion.points()));
        }
        Block total = rows.add("tr", "total");
        total.add("td", null).with("colspan", "3").both("line", "protocol.total", facts.threshold());
        total.add("td", "points").text(String.valueOf(facts.total()));
    }

    private void recommendation() {
        sheet.heading("protocol.votes");
        ProtocolFacts.Votes votes = facts.votes();
        sheet.body().add("div", "said")
                .both("paragraph", "protocol.voted", votes.forIssue(), votes.forRefusal(), votes.abstained());
        if (votes.chairDecided()) {
            sheet.body().add("div", "said").both("paragraph", "protocol.chair");
        }
        sheet.heading("protocol.recommendation");
        sheet.body().add("div", "said strong")
                .both("paragraph", facts.recommended() ? "protocol.issue" : "protocol.refuse");
        if (!facts.grounds().isEmpty()) {
            RefusalSheet.grounds(sheet.body(), facts.grounds());
        }
        sheet.heading("common.reasoning");
        sheet.body().add("div", "free").text(facts.reasoning());
    }

    private void confirmations() {
        sheet.heading("protocol.confirmations");
        Block rows = sheet.body().table("list.member", "list.at", "list.mark");
        for (ProtocolFacts.Confirmation confirmation : facts.confirmations()) {
            Block row = rows.add("tr", null);
            row.add("td", null).text(confirmation.name());
            row.add("td", "day").text(Wording.figures(confirmation.at()));
            Block mark = row.add("td", null);
            if (confirmation.refusalReason() == null) {
                mark.both("line", "protocol.confirmed");
            } else {
                mark.both("line", "protocol.notConfirmed").add("div", null).text(confirmation.refusalReason());
            }
        }
    }
}
