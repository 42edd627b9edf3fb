package kz.anyqtama.casework;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.anyqtama.access.Subject;
import kz.anyqtama.casework.applying.ApplicationForm;
import kz.anyqtama.certificate.Certificate;
import kz.anyqtama.document.Facts;
import kz.anyqtama.document.Paper;
import kz.anyqtama.notice.Message;
import kz.anyqtama.regulation.Edition;
import kz.anyqtama.regulation.Law;
import kz.anyqtama.regulation.Service;
import kz.anyqtama.regulation.StartEvent;
import kz.anyqtama.regulation.Term;
import kz.anyqtama.regulation.TermKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * An application with all that comes of it. It is what an act locks, so that everything that concerns one certificate
 * happens one after the other. The acts say when what may be called; here it is only done.
 */
@Entity
@Table(name = "dossier")
public class Dossier extends Subject {

    private String number;
    @Enumerated(EnumType.STRING)
    private Service service;
    @Enumerated(EnumType.STRING)
    private Step step;
    private String body;
    private UUID applicant;
    private String iin;
    private String name;
    private String occupation;
    private String otherTitle;
    private String listEdition;
    private String regulationEdition;
    private Instant submittedAt;
    private Instant registeredAt;
    private UUID assignee;
    private String assigneeName;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Application application;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Checklist checklist;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Recommended recommendation;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Decision decision;
    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "certificate")
    private Certificate certificate;
    private Instant deliveredAt;
    private Instant endedAt;
    @OneToMany(mappedBy = "dossier", cascade = CascadeType.PERSIST)
    private List<Deadline> deadlines = new ArrayList<>();

    protected Dossier() {
    }

    /** A dossier to be, for the body applied to and the account that applies. */
    public Dossier(Service service, String body, UUID applicant) {
        this.service = service;
        this.body = body;
        this.applicant = applicant;
    }

    /** The application is there: identifiers are frozen, the edition chosen by the registration (S7), the terms begin. */
    public void register(String givenNumber, Application submitted, String ofList, Edition edition, Moment moment) {
        number = givenNumber;
        listEdition = ofList;
        regulationEdition = edition.code();
        submittedAt = moment.at();
        registeredAt = moment.time().registrationOf(moment.at());
        describe(submitted);
        for (Term term : edition.terms(service)) {
            Instant start = term.startEvent() == StartEvent.REGISTRATION ? registeredAt : submittedAt;
            deadlines.add(new Deadline(this, term, start, moment.time()));
        }
    }

    /** Replaces the application, as submitted or with an entry corrected. */
    public void describe(Application replaced) {
        ApplicationForm form = replaced.form();
        application = replaced;
        iin = form.getIin();
        name = form.fullName();
        occupation = form.getOccupation();
        otherTitle = form.getOtherTitle() == null ? "" : form.getOtherTitle().strip();
    }

    public void assignTo(UUID account, String accountName) {
        assignee = account;
        assigneeName = accountName;
    }

    public void checked(Checklist found) {
        checklist = found;
    }

    public void recommended(Recommended complete) {
        recommendation = complete;
    }

    public void decided(Decision taken, Certificate issued) {
        decision = taken;
        certificate = issued;
    }

    public void delivered(Instant at) {
        deliveredAt = at;
    }

    /** Asks for a paper, to be made after the act. */
    public void request(int version, Facts facts, Instant at) {
        produce(Paper.request(id(), version, facts, at));
    }

    /** Tells the applicant in the account (R5). */
    public void tell(String kind, Map<String, String> facts, Instant at) {
        produce(new Message(id(), applicant, kind, facts, at));
    }

    /** Called by the gate: terms that the act meets are met; with the dossier's end all others end too. */
    void concludeTerms(Set<TermKind> met, Instant at) {
        if (met.isEmpty() && step.isOpen()) {
            return;
        }
        for (Deadline deadline : deadlines) {
            if (deadline.isOpen() && met.contains(deadline.term())) {
                deadline.meet(at);
            } else if (deadline.isOpen() && !step.isOpen()) {
                deadline.close(at);
            }
        }
        if (!step.isOpen() && endedAt == null) {
            endedAt = at;
        }
    }

    /** The edition that was in force when it was registered. */
    public Edition edition(Law law) {
        return law.edition(regulationEdition);
    }

    @Override
    public Step step() {
        return step;
    }

    @Override
    public void moveTo(Enum<?> next) {
        step = (Step) next;
    }

    @Override
    public String body() {
        return body;
    }

    @Override
    public boolean concerns(UUID account) {
        return account.equals(applicant);
    }

    public String number() {
        return number;
    }

    public Service service() {
        return service;
    }

    /** The account that applied. */
    public UUID applicant() {
        return applicant;
    }

    public String iin() {
        return iin;
    }

    /** Surname, name, patronymic in Cyrillic letters. */
    public String name() {
        return name;
    }

    public String occupation() {
        return occupation;
    }

    public String otherTitle() {
        return otherTitle;
    }

    public String listEdition() {
        return listEdition;
    }

    public String regulationEdition() {
        return regulationEdition;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** By S7; may lie after the moment of submission. */
    public Instant registeredAt() {
        return registeredAt;
    }

    /** The employee who works on it, null before. */
    public UUID assignee() {
        return assignee;
    }

    public String assigneeName() {
        return assigneeName;
    }

    public Application application() {
        return application;
    }

    public Checklist checklist() {
        return checklist;
    }

    public Recommended recommendation() {
        return recommendation;
    }

    public Decision decision() {
        return decision;
    }

    public Optional<Certificate> certificate() {
        return Optional.ofNullable(certificate);
    }

    /** When the result was received in the account (R5, R13). */
    public Instant deliveredAt() {
        return deliveredAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public List<Deadline> deadlines() {
        return List.copyOf(deadlines);
    }

    public Optional<Deadline> deadline(TermKind term) {
        return deadlines.stream().filter(d -> d.term() == term).findFirst();
    }
}
