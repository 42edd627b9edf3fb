package kz.anyqtama.web.staff;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.CaseDocuments;
import kz.anyqtama.document.Attachment;
import kz.anyqtama.document.PaperLine;
import kz.anyqtama.web.Door;

/** Documents and papers of a case as files: {@code /staff/documents/<case>/<document>}, {@code /staff/papers/<case>/<paper>}. */
@WebServlet({"/staff/documents/*", "/staff/papers/*"})
public class StaffDownloads extends HttpServlet {

    /** Nothing in the file may load or run anything. A browser shows no PDF in a sandbox, so that is for pictures. */
    private static final String ALONE = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    @Inject
    private CaseDocuments documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String[] parts = Optional.ofNullable(request.getPathInfo()).orElse("").split("/");
        Optional<UUID> dossier = parts.length == 3 ? Door.id(parts[1]) : Optional.empty();
        Optional<UUID> wanted = parts.length == 3 ? Door.id(parts[2]) : Optional.empty();
        if (dossier.isEmpty() || wanted.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            if (request.getServletPath().endsWith("/papers")) {
                paper(dossier.get(), wanted.get(), response);
            } else {
                document(dossier.get(), wanted.get(), response);
            }
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void document(UUID dossier, UUID id, HttpServletResponse response) throws IOException {
        Attachment document = documents.document(dossier, id);
        head(response, document.mediaType(), document.size(), document.fileName());
        documents.copyDocument(dossier, id, response.getOutputStream());
    }

    private void paper(UUID dossier, UUID id, HttpServletResponse response) throws IOException {
        PaperLine paper = documents.paper(dossier, id);
        head(response, "application/pdf", paper.size(), documents.number(dossier) + "-"
                + paper.kind().name().toLowerCase(Locale.ROOT) + "-" + paper.version() + ".pdf");
        documents.copyPaper(dossier, id, response.getOutputStream());
    }

    private static void head(HttpServletResponse response, String mediaType, long size, String name) {
        response.setContentType(mediaType);
        response.setContentLengthLong(size);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", mediaType.startsWith("image/") ? ALONE + "; sandbox" : ALONE);
        response.setHeader("Content-Disposition", "inline; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
