package kz.anyqtama.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.applying.Drafts;
import kz.anyqtama.document.Attachment;
import kz.anyqtama.web.Refusals;

/** The documents of a draft, slot by slot (S8). */
@Named
@RequestScoped
public class ApplyDocuments {

    @Inject
    private Apply apply;
    @Inject
    private Drafts drafts;
    @Inject
    private Refusals refusals;

    private List<Part> parts;
    private List<Attachment> documents;

    /** Keeps the files that were chosen for a slot; one that is refused does not keep the others out. */
    public String upload(String slot) throws IOException {
        String id = "document-" + slot;
        boolean refused = false;
        List<Part> chosen = parts == null ? List.of() : parts.stream().filter(p -> p.getSubmittedFileName() != null && !p.getSubmittedFileName().isEmpty()).toList();
        if (chosen.isEmpty()) {
            refusals.show(Refusal.input("file.none", id, "S8"));
            return null;
        }
        for (Part part : chosen) {
            try (InputStream content = part.getInputStream()) {
                drafts.upload(apply.getDraft(), slot, part.getSubmittedFileName(), content);
            } catch (Refusal refusal) {
                refused = true;
                refusals.show(new Refusal(refusal.kind(), refusal.code(), id, refusal.paragraph(), refusal.arguments().toArray()));
            } finally {
                part.delete();
            }
        }
        documents = null;
        return refused ? null : again(slot);
    }

    public String remove(String slot, UUID document) {
        try {
            drafts.removeDocument(apply.getDraft(), document);
        } catch (Refusal gone) {
            refusals.show(gone);
        }
        return again(slot);
    }

    /** The documents that are in a slot. */
    public List<Attachment> in(String slot) {
        return getAll().stream().filter(d -> d.slot().equals(slot)).toList();
    }

    public List<Attachment> getAll() {
        if (documents == null) {
            documents = apply.isGone() ? List.of() : drafts.documents(apply.getDraft());
        }
        return documents;
    }

    private String again(String slot) {
        return "/account/apply.xhtml?faces-redirect=true&draft=" + apply.getDraft() + "&step=" + ApplyStep.DOCUMENTS.getNumber() + "&slot=" + slot;
    }

    public List<Part> getParts() {
        return parts;
    }

    public void setParts(List<Part> parts) {
        this.parts = parts;
    }
}
