package kz.anyqtama.commission;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Subject;
import kz.anyqtama.regulation.Edition;
import kz.anyqtama.regulation.RefusalGround;
import kz.anyqtama.regulation.Service;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A meeting of a body's Commission (R6, R9): who is there, whose case is heard, what comes of it. */
@Entity
@Table(name = "meeting")
public class Meeting extends Subject {

    private String number;
    private String body;
    @Enumerated(EnumType.STRING)
    private MeetingStep step;
    private Instant plannedAt;
    private String place;
    private boolean chairBreaksTie;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Members members;
    private Instant openedAt;
    private Instant closedAt;
    @OneToMany(mappedBy = "meeting", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<AgendaItem> agenda = new ArrayList<>();

    protected Meeting() {
    }

    /** A meeting to be convened for the Commission of the body. */
    public Meeting(String body) {
        this.body = body;
    }

    /** Calls the members. One seat chairs, be it by the member or by the substitute. */
    public void convene(String givenNumber, Instant planned, String where, boolean chairDecidesTie, Members called) {
        if (called.all().stream().filter(Member::chair).map(Member::seat).distinct().count() != 1) {
            throw Refusal.input("meeting.oneChair", "members", "R6");
        }
        number = givenNumber;
        plannedAt = planned;
        place = where;
        chairBreaksTie = chairDecidesTie;
        members = called;
    }

    public AgendaItem putOn(CaseExtract extract) {
        if (agenda.stream().anyMatch(i -> i.isOpen() && i.dossier().equals(extract.dossier()))) {
            throw Refusal.outOfTurn("meeting.alreadyOnAgenda", "R9", extract.number());
        }
        var item = new AgendaItem(this, agenda.size() + 1, extract);
        agenda.add(item);
        return item;
    }

    public void takeOff(UUID itemId) {
        openItem(itemId).takeOff();
    }

    /** Records who is there; before a protocol is drawn up it may still change. Who left has not voted (reading 12). */
    public void recordPresence(Set<UUID> accounts) {
        if (agenda.stream().anyMatch(i -> i.isOpen() && i.protocol() != null)) {
            throw Refusal.outOfTurn("meeting.presenceFixed", "R9");
        }
        members = members.withPresent(accounts);
        agenda.stream().filter(AgendaItem::isOpen).forEach(i -> i.keepVotesOf(accounts));
        if (step == MeetingStep.IN_SESSION) {
            requireQuorum();
        }
    }

    public void open(Set<UUID> present, Instant at) {
        members = members.withPresent(present);
        requireQuorum();
        openedAt = at;
    }

    public void recuse(UUID itemId, UUID account, String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.input("reason.required", "reason", "R9");
        }
        var item = openItem(itemId);
        if (members.of(account).isEmpty()) {
            throw Refusal.unknown("member");
        }
        if (item.recusals().has(account)) {
            throw Refusal.outOfTurn("meeting.alreadyRecused", "R9");
        }
        item.recuse(account, reason);
    }

    public void assess(UUID itemId, Edition edition, LocalDate today, String standard, String standardDetail,
                       List<Assessment.Finding> findings, List<Assessment.Work> experience) {
        var item = openItem(itemId);
        item.assess(Assessment.of(item.extract(), edition, today, standard, standardDetail, findings, experience));
    }

    /** @param seenRevision the assessment that the member had before them */
    public void vote(UUID itemId, Edition edition, UUID account, int seenRevision, boolean issue, String opinion) {
        var item = openItem(itemId);
        requireVoter(item, account);
        if (item.assessment() == null) {
            throw Refusal.outOfTurn("meeting.notAssessed", "R9");
        }
        if (item.revision() != seenRevision) {
            throw Refusal.clash("meeting.assessmentChanged");
        }
        if (item.protocol() != null) {
            throw Refusal.outOfTurn("meeting.alreadyDrawnUp", "R9");
        }
        if (issue && !item.assessment().score().passes()) {
            throw Refusal.input("meeting.belowThreshold", "issue", edition.thresholdParagraph(),
                    item.assessment().score().total(), item.assessment().score().threshold());
        }
        item.vote(new Ballot.Vote(account, issue, opinion));
    }

    /**
     * Draws up the protocol of one person (R9). What is recommended follows from the votes; a refusal names its
     * grounds (S9) and reasoning.
     */
    public Protocol drawUp(UUID itemId, Edition edition, String protocolNumber, List<String> grounds, String reasoning,
                           Instant at) {
        var item = openItem(itemId);
        requireQuorum();
        if (item.assessment() == null) {
            throw Refusal.outOfTurn("meeting.notAssessed", "R9");
        }
        var voters = members.present().stream().filter(m -> !item.recusals().has(m.account())).toList();
        long missing = voters.stream().filter(m -> !item.ballot().has(m.account())).count();
        if (voters.isEmpty() || missing > 0) {
            throw Refusal.outOfTurn("meeting.votesMissing", "R9", missing);
        }
        boolean issue = item.ballot()
                .result(voters.stream().filter(Member::chair).map(Member::account).findFirst(), chairBreaksTie)
                .orElseThrow(() -> Refusal.outOfTurn("meeting.tie", "R9"));
        var recommendation = recommendation(item, edition, issue, grounds, reasoning);
        var drawn = Protocol.of(protocolNumber, at, this, item, recommendation);
        item.drawUp(drawn);
        return drawn;
    }

    private static Recommendation recommendation(AgendaItem item, Edition edition, boolean issue, List<String> grounds,
                                                 String reasoning) {
        if (issue) {
            return new Recommendation(true, List.of(), reasoning);
        }
        requireGrounds(edition, item.assessment(), grounds, reasoning);
        return new Recommendation(false, grounds, reasoning);
    }

    /** A refusal rests on grounds of S9 that are there, with reasoning (R9, R12). */
    public static void requireGrounds(Edition edition, Assessment assessment, List<String> grounds, String reasoning) {
        if (grounds == null || grounds.isEmpty()) {
            throw Refusal.input("refusal.groundRequired", "grounds", "S9");
        }
        for (String ground : grounds) {
            RefusalGround named = edition.refusalGround(ground, Service.ISSUE)
                    .orElseThrow(() -> Refusal.input("refusal.ground", "grounds", "S9", String.valueOf(ground)));
            if (named.paragraph().equals(edition.thresholdParagraph()) && assessment.score().passes()) {
                throw Refusal.input("refusal.thresholdReached", "grounds", edition.thresholdParagraph(),
                        assessment.score().total(), edition.threshold());
            }
        }
        if (reasoning == null || reasoning.isBlank()) {
            throw Refusal.input("refusal.reasoningRequired", "reasoning", "R9");
        }
    }

    /**
     * A member stands for the protocol, or refuses to sign it with a reason.
     *
     * @param seenDigest the protocol that the member had before them
     * @return the item, complete when this was the last member present
     */
    public AgendaItem confirm(UUID itemId, UUID account, String seenDigest, String refusal, Instant at) {
        var item = openItem(itemId);
        if (item.protocol() == null) {
            throw Refusal.outOfTurn("meeting.noProtocol", "R9");
        }
        if (item.protocol().present().stream().noneMatch(m -> m.account().equals(account))) {
            throw Refusal.notAllowed("R9");
        }
        if (!item.protocol().digest().equals(seenDigest)) {
            throw Refusal.clash("meeting.protocolChanged");
        }
        if (item.confirmations().has(account)) {
            throw Refusal.outOfTurn("meeting.alreadyConfirmed", "R9");
        }
        item.confirm(new Confirmations.Confirmation(account, at, refusal), item.protocol().present());
        return item;
    }

    public void close(Instant at) {
        agenda.stream().filter(AgendaItem::isOpen).filter(i -> i.protocol() != null).findFirst().ifPresent(i -> {
            throw Refusal.outOfTurn("meeting.protocolOpen", "R9", i.protocol().number());
        });
        agenda.stream().filter(AgendaItem::isOpen).forEach(AgendaItem::takeOff);
        closedAt = at;
    }

    public AgendaItem openItem(UUID itemId) {
        return agenda.stream().filter(i -> i.id().equals(itemId) && i.isOpen()).findFirst()
                .orElseThrow(() -> Refusal.unknown("item"));
    }

    private void requireQuorum() {
        if (!members.hasQuorum()) {
            throw Refusal.outOfTurn("meeting.noQuorum", "R6", members.present().size(), members.seats());
        }
    }

    private void requireVoter(AgendaItem item, UUID account) {
        boolean here = members.of(account).filter(Member::present).isPresent();
        if (!here || item.recusals().has(account)) {
            throw Refusal.notAllowed("R9");
        }
    }

    @Override
    public boolean concerns(UUID account) {
        return members != null && members.of(account).isPresent();
    }

    @Override
    public MeetingStep step() {
        return step;
    }

    @Override
    public void moveTo(Enum<?> next) {
        step = (MeetingStep) next;
    }

    @Override
    public String body() {
        return body;
    }

    public String number() {
        return number;
    }

    public Instant plannedAt() {
        return plannedAt;
    }

    public String place() {
        return place;
    }

    public Members members() {
        return members;
    }

    public List<AgendaItem> agenda() {
        return List.copyOf(agenda);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
