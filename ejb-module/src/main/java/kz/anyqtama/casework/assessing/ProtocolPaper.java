package kz.anyqtama.casework.assessing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.Grounds;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.commission.Assessment;
import kz.anyqtama.commission.Confirmations;
import kz.anyqtama.commission.Member;
import kz.anyqtama.commission.Protocol;
import kz.anyqtama.document.ProtocolFacts;
import kz.anyqtama.document.RefusalFacts;
import kz.anyqtama.regulation.Edition;
import kz.anyqtama.regulation.Experience;
import kz.anyqtama.regulation.ExperiencePeriod;
import kz.anyqtama.regulation.Score;
import kz.anyqtama.regulation.Scoring;
import kz.anyqtama.text.Names;

/** What stands on the protocol of one person (R8-R10). */
final class ProtocolPaper {

    private final Dossier dossier;
    private final Protocol protocol;
    private final Edition edition;

    private ProtocolPaper(Dossier dossier, Protocol protocol, Edition edition) {
        this.dossier = dossier;
        this.protocol = protocol;
        this.edition = edition;
    }

    static ProtocolFacts of(Dossier dossier, Protocol protocol, Confirmations confirmations, Moment moment) {
        return new ProtocolPaper(dossier, protocol, dossier.edition(moment.law())).facts(confirmations, moment);
    }

    private ProtocolFacts facts(Confirmations confirmations, Moment moment) {
        LocalDate date = moment.time().dateOf(protocol.drawnUpAt());
        Assessment assessment = protocol.assessment();
        var periods = assessment.experience().stream().map(w -> new ExperiencePeriod(w.from(), w.to())).toList();
        int years = periods.isEmpty() ? 0 : new Experience(periods).fullYears();
        return new ProtocolFacts(protocol.number(), date, moment.body().nameOn(date), members(protocol.present()),
                members(protocol.absent()), recusals(), dossier.name(), dossier.number(), occupation(),
                dossier.application().sector(), standard(), assessment.standardDetail(), criteria(), experience(), years,
                assessment.score().total(), assessment.score().threshold(), votes(), protocol.recommendation().issue(),
                grounds(), reasoning(), confirmations.all().stream()
                        .map(c -> new ProtocolFacts.Confirmation(nameOf(c.account()),
                                LocalDateTime.ofInstant(c.at(), moment.time().hours().zone()), c.refusal())).toList());
    }

    private Names occupation() {
        return dossier.otherTitle().isEmpty() ? dossier.application().occupation()
                : new Names(dossier.otherTitle(), dossier.otherTitle(), dossier.otherTitle());
    }

    private List<ProtocolFacts.Member> members(List<Member> members) {
        return members.stream().map(m -> new ProtocolFacts.Member(m.name(), memberKind(m.kind()),
                m.chair() ? edition.text("CHAIR") : null)).toList();
    }

    private Names memberKind(String code) {
        return edition.memberKinds().stream().filter(k -> k.code().equals(code)).findFirst().orElseThrow().name();
    }

    private List<ProtocolFacts.Recusal> recusals() {
        return protocol.recusals().all().stream()
                .map(r -> new ProtocolFacts.Recusal(nameOf(r.account()), r.reason())).toList();
    }

    private Names standard() {
        String code = protocol.assessment().standard();
        return edition.standards().stream().filter(s -> s.code().equals(code)).findFirst().orElseThrow().name();
    }

    private List<ProtocolFacts.Criterion> criteria() {
        return protocol.assessment().score().lines().stream().map(this::criterion).toList();
    }

    private ProtocolFacts.Criterion criterion(Score.Line line) {
        if (line.criterion().equals(Scoring.WORK_EXPERIENCE)) {
            return new ProtocolFacts.Criterion(edition.text(Scoring.WORK_EXPERIENCE),
                    evidence(protocol.assessment().experience().stream().map(Assessment.Work::evidence)), line.points(), line.basis());
        }
        var finding = protocol.assessment().findings().stream().filter(f -> f.criterion().equals(line.criterion()))
                .map(Assessment.Finding::evidence);
        return new ProtocolFacts.Criterion(edition.criterion(line.criterion()).orElseThrow().name(), evidence(finding),
                line.points(), line.basis());
    }

    private String evidence(Stream<UUID> documents) {
        var rested = documents.distinct().toList();
        return String.join("; ", protocol.extract().evidence().stream()
                .filter(e -> rested.contains(e.document())).map(e -> e.fileName()).toList());
    }

    private List<ProtocolFacts.Period> experience() {
        return protocol.assessment().experience().stream()
                .map(w -> new ProtocolFacts.Period(w.from(), w.to(), w.remark())).toList();
    }

    private ProtocolFacts.Votes votes() {
        var ballot = protocol.ballot();
        return new ProtocolFacts.Votes((int) ballot.inFavour(), (int) ballot.against(), 0,
                ballot.inFavour() == ballot.against());
    }

    private List<RefusalFacts.Ground> grounds() {
        return Grounds.named(edition, protocol.recommendation().grounds());
    }

    private String reasoning() {
        String given = protocol.recommendation().reasoning();
        return given == null ? "" : given;
    }

    private String nameOf(UUID account) {
        return Stream.concat(protocol.present().stream(), protocol.absent().stream())
                .filter(m -> m.account().equals(account)).map(Member::name).findFirst().orElse("");
    }
}
