package kz.anyqtama.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.applying.Drafts;
import kz.anyqtama.casework.applying.MyApplications;
import kz.anyqtama.casework.applying.MyDossier;
import kz.anyqtama.document.Attachment;
import kz.anyqtama.document.PaperLine;
import kz.anyqtama.document.PaperState;

/**
 * Files of the account for their owner: {@code /account/documents/draft|application|paper/<whose>/<which>}. Whether
 * they are the caller's, the session beans say; for anybody else there is no such file.
 */
@WebServlet("/account/documents/*")
public class DocumentDoor extends HttpServlet {

    @Inject
    private Drafts drafts;
    @Inject
    private MyApplications mine;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = request.getPathInfo() == null ? new String[0] : request.getPathInfo().split("/");
        try {
            if (path.length != 4) {
                throw Refusal.unknown("document");
            }
            send(path[1], Addresses.id(path[2]), Addresses.id(path[3]), response);
        } catch (Refusal unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(String of, UUID whose, UUID which, HttpServletResponse response) throws IOException {
        switch (of) {
            case "draft" -> {
                Attachment document = drafts.documents(whose).stream().filter(d -> d.id().equals(which)).findFirst()
                        .orElseThrow(() -> Refusal.unknown("document"));
                head(response, document.fileName(), document.mediaType(), document.size());
                drafts.copyDocument(whose, which, response.getOutputStream());
            }
            case "application" -> {
                Attachment document = mine.document(whose, which);
                head(response, document.fileName(), document.mediaType(), document.size());
                mine.copyDocument(whose, which, response.getOutputStream());
            }
            case "paper" -> paper(whose, which, response);
            default -> throw Refusal.unknown("document");
        }
    }

    private void paper(UUID whose, UUID which, HttpServletResponse response) throws IOException {
        PaperLine paper = mine.paper(whose, which);
        if (paper.state() != PaperState.MADE) {
            throw Refusal.unknown("paper");
        }
        MyDossier dossier = mine.one(whose);
        String name = dossier.number() + "-" + paper.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + ".pdf";
        head(response, name, "application/pdf", paper.size());
        mine.copyPaper(whose, which, response.getOutputStream());
    }

    private static void head(HttpServletResponse response, String name, String mediaType, long size) {
        response.setContentType(mediaType);
        response.setContentLengthLong(size);
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
