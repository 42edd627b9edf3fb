package kz.anyqtama.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.anyqtama.casework.Checklist;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.applying.Draft;
import kz.anyqtama.casework.assessing.Assess;
import kz.anyqtama.commission.AgendaItem;
import kz.anyqtama.commission.Assessment;
import kz.anyqtama.commission.CaseExtract;
import kz.anyqtama.document.Attachments;
import kz.anyqtama.regulation.Service;

/** What demo people write: drafts with their documents, and the findings that rest on these. */
@ApplicationScoped
@Transactional
public class DemoDrafts {

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager em;
    @Inject
    private Clock clock;
    @Inject
    private Attachments attachments;

    public Draft write(UUID applicant, DemoCase demo) {
        var draft = new Draft(applicant, Service.ISSUE, demo.form(), null, clock.instant());
        em.persist(draft);
        upload(draft, applicant, demo, "IDENTITY_DOCUMENT", "passport.pdf", "Identity document");
        upload(draft, applicant, demo, "EDUCATION_DOCUMENT", "diploma-translation.pdf", "Diploma, recognised, notarised translation");
        if (!demo.form().getExperience().isEmpty()) {
            upload(draft, applicant, demo, "WORK_EXPERIENCE", "work-record.pdf", "Proof of work, notarised copy");
        }
        return draft;
    }

    private void upload(Draft draft, UUID applicant, DemoCase demo, String slot, String name, String title) {
        try {
            attachments.store(applicant, draft.id(), slot, name,
                    new ByteArrayInputStream(DemoPapers.pdf(title, demo.form().fullNameLatin())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public Assess assessment(AgendaItem item, DemoCase demo) {
        var findings = demo.form().getCriteria().stream()
                .map(c -> new Assessment.Finding(c, evidence(item, "EDUCATION_DOCUMENT"), null)).toList();
        var work = demo.form().getExperience().stream()
                .map(p -> new Assessment.Work(p.getFrom(), p.getTo(), evidence(item, "WORK_EXPERIENCE"), p.getEmployer())).toList();
        return new Assess(item.id(), "QUALIFICATION_DIRECTORY", "2020 жылғы 30 желтоқсандағы № 553 бұйрық", findings, List.copyOf(work));
    }

    private static UUID evidence(AgendaItem item, String slot) {
        return item.extract().evidence().stream().filter(e -> e.slot().equals(slot)).map(CaseExtract.Evidence::document)
                .findFirst().orElseThrow();
    }

    public AgendaItem item(UUID meeting, UUID dossier) {
        return em.createQuery("select i from AgendaItem i where i.meeting.id = :meeting and i.dossier = :dossier", AgendaItem.class)
                .setParameter("meeting", meeting).setParameter("dossier", dossier).getSingleResult();
    }

    public List<Checklist.Finding> findings(UUID dossier, boolean complete) {
        return em.find(Dossier.class, dossier).application().attachments().stream()
                .map(a -> a.slot()).distinct()
                .map(slot -> new Checklist.Finding(slot, complete || !slot.equals("IDENTITY_DOCUMENT"),
                        complete ? null : "Құжаттың көшірмесі оқылмайды / Копия документа нечитаема")).toList();
    }
}
