package kz.anyqtama.casework.applying;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.anyqtama.access.Account;
import kz.anyqtama.access.Directory;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Role;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.document.Attachment;
import kz.anyqtama.document.Attachments;
import kz.anyqtama.regulation.Editions;
import kz.anyqtama.regulation.Service;

/** Applications being written, and their documents: for their owner alone (R3, S8). Not acts; versioned all the same. */
@Stateless
@RolesAllowed(Role.Name.APPLICANT)
public class Drafts {

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager em;
    @Inject
    private Clock clock;
    @Inject
    private Directory directory;
    @Inject
    private Attachments attachments;
    @Inject
    private DraftFreezer freezer;
    @Inject
    private Editions editions;

    /** The caller's unsubmitted drafts, the last changed first. */
    public List<Draft> mine() {
        return em.createQuery("""
                select d from Draft d where d.owner = :owner and d.submittedDossier is null
                order by d.changedAt desc""", Draft.class).setParameter("owner", caller()).getResultList();
    }

    /** A draft with what the account already tells. */
    public Draft begin() {
        Account account = em.find(Account.class, caller());
        var form = new ApplicationForm();
        form.setIin(account.iin());
        form.setLanguage(account.person().language().equals("kk") ? "kk" : "ru");
        return stored(new Draft(account.id(), Service.ISSUE, form, null, clock.instant()));
    }

    /** A draft that repeats an earlier application of the caller, documents included; consent is given anew (reading 13). */
    public Draft copyOf(UUID dossierId) {
        Dossier dossier = em.find(Dossier.class, dossierId);
        if (dossier == null || !dossier.concerns(caller())) {
            throw Refusal.unknown("dossier");
        }
        ApplicationForm form = dossier.application().form().copy();
        form.setConsent(false);
        Draft draft = stored(new Draft(caller(), dossier.service(), form, dossierId, clock.instant()));
        attachments.reuse(dossierId, caller(), draft.id());
        return draft;
    }

    public Draft open(UUID id) {
        Draft draft = em.find(Draft.class, id);
        if (draft == null) {
            throw Refusal.unknown("draft");
        }
        draft.requireOwner(caller());
        return draft;
    }

    /** The application that the caller's draft has become, empty while it is unsubmitted. */
    public Optional<UUID> becameOf(UUID id) {
        return em.createQuery("select d.submittedDossier from Draft d where d.id = :id and d.owner = :me", UUID.class)
                .setParameter("id", id).setParameter("me", caller()).getResultStream().filter(Objects::nonNull).findFirst();
    }

    /**
     * Keeps what was entered, whatever it lacks. What is kept already, as by the same form sent twice, is no change.
     *
     * @param version as the owner saw it
     * @return the draft with its new version
     */
    public Draft save(UUID id, long version, ApplicationForm form) {
        Draft draft = locked(id);
        draft.requireOwner(caller());
        if (draft.form().says(form)) {
            return draft;
        }
        draft.require(caller(), version);
        draft.save(form, clock.instant());
        em.flush();
        return draft;
    }

    /** Throws the draft and its documents away. */
    public void discard(UUID id) {
        Draft draft = locked(id);
        draft.requireOwner(caller());
        attachments.ofDraft(id).forEach(a -> attachments.remove(id, a.id()));
        em.remove(draft);
    }

    /** All that keeps the draft from being submitted, in the order of the form. */
    public List<Refusal> breaches(UUID id) {
        Draft draft = open(id);
        Account account = em.find(Account.class, caller());
        return freezer.breaches(draft.form(), attachments.ofDraft(id), account.iin());
    }

    public List<Attachment> documents(UUID id) {
        open(id);
        return attachments.ofDraft(id);
    }

    /** Keeps an uploaded file in a slot of S8. @throws Refusal when the slot or the file is not as it must be */
    public Attachment upload(UUID id, String slot, String fileName, InputStream content) throws IOException {
        Draft draft = locked(id);
        draft.requireOwner(caller());
        var slots = editions.law().latest().documents(draft.service());
        if (slots.stream().noneMatch(s -> s.slot().equals(slot))) {
            throw Refusal.unknown("slot");
        }
        return attachments.store(caller(), id, slot, fileName, content);
    }

    public void removeDocument(UUID id, UUID document) {
        locked(id).requireOwner(caller());
        attachments.remove(id, document);
    }

    /** Writes the bytes of a document of the draft. */
    public void copyDocument(UUID id, UUID document, OutputStream out) throws IOException {
        open(id);
        attachments.copy(attachments.inDraft(id, document).id(), out);
    }

    private Draft stored(Draft draft) {
        em.persist(draft);
        em.flush();
        return draft;
    }

    private Draft locked(UUID id) {
        Draft draft = em.find(Draft.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (draft == null) {
            throw Refusal.unknown("draft");
        }
        return draft;
    }

    private UUID caller() {
        return directory.caller().orElseThrow(() -> Refusal.notAllowed("R3"));
    }
}
