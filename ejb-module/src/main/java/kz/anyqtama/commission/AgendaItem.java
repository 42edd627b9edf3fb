package kz.anyqtama.commission;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One applicant before the Commission: assessment, ballot, protocol. Reached and locked through its meeting. */
@Entity
@Table(name = "agenda_item")
public class AgendaItem {

    @Id
    private UUID id = UUID.randomUUID();
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting")
    private Meeting meeting;
    private UUID dossier;
    private int position;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private CaseExtract extract;
    private int revision;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Assessment assessment;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Recusals recusals = Recusals.NONE;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Ballot ballot = Ballot.EMPTY;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Protocol protocol;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Confirmations confirmations = Confirmations.NONE;
    private boolean takenOff;
    private Instant completedAt;

    protected AgendaItem() {
    }

    AgendaItem(Meeting meeting, int position, CaseExtract extract) {
        this.meeting = meeting;
        this.dossier = extract.dossier();
        this.position = position;
        this.extract = extract;
    }

    /** A new assessment is a new thing to vote on: votes given on the earlier one are void. */
    void assess(Assessment found) {
        assessment = found;
        ballot = Ballot.EMPTY;
        withdrawProtocol();
        revision++;
    }

    void recuse(UUID account, String reason) {
        recusals = recusals.with(new Recusals.Recusal(account, reason));
        ballot = ballot.without(account);
        withdrawProtocol();
    }

    void vote(Ballot.Vote vote) {
        ballot = ballot.with(vote);
    }

    void keepVotesOf(Set<UUID> accounts) {
        for (Ballot.Vote vote : ballot.votes()) {
            ballot = accounts.contains(vote.account()) ? ballot : ballot.without(vote.account());
        }
    }

    void drawUp(Protocol drawn) {
        protocol = drawn;
        confirmations = Confirmations.NONE;
    }

    void confirm(Confirmations.Confirmation confirmation, List<Member> present) {
        confirmations = confirmations.with(confirmation);
        if (present.stream().allMatch(m -> confirmations.has(m.account()))) {
            completedAt = confirmation.at();
        }
    }

    void takeOff() {
        takenOff = true;
    }

    private void withdrawProtocol() {
        protocol = null;
        confirmations = Confirmations.NONE;
    }

    public UUID id() {
        return id;
    }

    public UUID dossier() {
        return dossier;
    }

    public int position() {
        return position;
    }

    public CaseExtract extract() {
        return extract;
    }

    /** How often it has been assessed: a vote is given on one revision. */
    public int revision() {
        return revision;
    }

    /** Null until assessed. */
    public Assessment assessment() {
        return assessment;
    }

    public Recusals recusals() {
        return recusals;
    }

    public Ballot ballot() {
        return ballot;
    }

    /** Null until drawn up, and again when what it rests on changes. */
    public Protocol protocol() {
        return protocol;
    }

    public Confirmations confirmations() {
        return confirmations;
    }

    /** On the agenda and its protocol not yet complete. */
    public boolean isOpen() {
        return !takenOff && completedAt == null;
    }

    public boolean isTakenOff() {
        return takenOff;
    }

    /** When the last member present signed or refused to: the protocol is complete (reading 12). Null before. */
    public Instant completedAt() {
        return completedAt;
    }
}
