package kz.anyqtama.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.anyqtama.access.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Uploaded documents (S8). Whose draft or dossier it is, is checked by the caller, who also holds the draft's row while
 * documents are added, removed or frozen.
 */
@ApplicationScoped
@Transactional(rollbackOn = IOException.class)
public class Attachments {

    @PersistenceContext
    private EntityManager database;
    @Inject
    private Clock clock;
    @Inject
    @ConfigProperty(name = "anyqtama.upload.max-bytes", defaultValue = "20971520")
    private long maxBytes;
    @Inject
    @ConfigProperty(name = "anyqtama.upload.max-files", defaultValue = "30")
    private long maxFiles;

    /**
     * Keeps a file as a document of the draft. Nothing of a refused one stays.
     *
     * @param slot     the document of S8 it is meant as
     * @param fileName as the applicant's computer calls it, may be anything
     * @throws Refusal     fileEmpty, fileTooLarge (limit in megabytes), fileWrongType, fileBroken, fileEncrypted,
     *                     tooManyFiles (limit)
     * @throws IOException when the content cannot be read to its end
     */
    public Attachment store(UUID owner, UUID draft, String slot, String fileName, InputStream content) throws IOException {
        try (Spool spool = Spool.of(content, maxBytes)) {
            FileType type = FileContent.typeOf(spool.file());
            if (countOf(draft) >= maxFiles) {
                throw FileContent.refusal("tooManyFiles", maxFiles);
            }
            var document = new Document(owner, draft, slot, FileName.of(fileName, type), type.mediaType(),
                    spool.size(), spool.hash(), clock.instant());
            database.persist(document);
            try (InputStream bytes = Files.newInputStream(spool.file())) {
                Pieces.OF_DOCUMENT.write(database, document.id(), bytes);
            }
            return document.attachment();
        }
    }

    /** The documents of a draft that are not submitted yet, in the order of their arrival. */
    public List<Attachment> ofDraft(UUID draft) {
        return list("select d from Document d where d.draft = :of and d.frozenAt is null order by d.uploadedAt, d.id", draft);
    }

    /** The documents submitted with a dossier, in the order of their arrival. */
    public List<Attachment> ofDossier(UUID dossier) {
        return list("select d from Document d where d.dossier = :of order by d.uploadedAt, d.id", dossier);
    }

    /** A document of the draft. @throws Refusal unknown, when it is not one of it */
    public Attachment inDraft(UUID draft, UUID document) {
        return pick(ofDraft(draft), document);
    }

    /** A document of the dossier. @throws Refusal unknown, when it is not one of it */
    public Attachment inDossier(UUID dossier, UUID document) {
        return pick(ofDossier(dossier), document);
    }

    /** Writes the bytes of a document, as they were uploaded. */
    public void copy(UUID document, OutputStream out) throws IOException {
        Pieces.OF_DOCUMENT.read(database, document, out);
    }

    /** Removes a document from a draft. @throws Refusal unknown, when it is not there or already submitted */
    public void remove(UUID draft, UUID document) {
        int removed = database.createQuery("delete from Document d where d.id = :document and d.draft = :draft and d.frozenAt is null")
                .setParameter("document", document).setParameter("draft", draft)
                .executeUpdate();
        if (removed == 0) {
            throw Refusal.unknown("document");
        }
    }

    /**
     * Submits what the draft holds: from here on nothing changes or removes it.
     *
     * @param at the moment of submission
     * @return the documents now of the dossier, with their hashes
     */
    public List<Attachment> freeze(UUID draft, UUID dossier, Instant at) {
        @SuppressWarnings("unchecked")
        List<Document> frozen = database.createNativeQuery("""
                        with frozen as (update document set dossier = :dossier, frozen_at = :at
                            where draft = :draft and frozen_at is null returning *)
                        select * from frozen order by uploaded_at, id""", Document.class)
                .setParameter("dossier", dossier).setParameter("at", at).setParameter("draft", draft).getResultList();
        return frozen.stream().map(Document::attachment).toList();
    }

    /** Puts copies of a dossier's documents into a new draft, for the next application from a copy of the last. */
    public void reuse(UUID dossier, UUID owner, UUID draft) {
        List<Document> submitted = documents("select d from Document d where d.dossier = :of order by d.uploadedAt, d.id", dossier);
        for (Document original : submitted) {
            Document copy = original.copyFor(owner, draft, clock.instant());
            database.persist(copy);
            Pieces.OF_DOCUMENT.copy(database, original.id(), copy.id());
        }
    }

    private long countOf(UUID draft) {
        return database.createQuery("select count(d) from Document d where d.draft = :draft and d.frozenAt is null", Long.class)
                .setParameter("draft", draft)
                .getSingleResult();
    }

    private List<Attachment> list(String query, UUID of) {
        return documents(query, of).stream().map(Document::attachment).toList();
    }

    private List<Document> documents(String query, UUID of) {
        return database.createQuery(query, Document.class).setParameter("of", of).getResultList();
    }

    private static Attachment pick(List<Attachment> documents, UUID id) {
        return documents.stream().filter(d -> d.id().equals(id)).findFirst()
                .orElseThrow(() -> Refusal.unknown("document"));
    }
}
