package kz.anyqtama.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.anyqtama.web.texts.Language;

/**
 * Where the container turns with every error that nobody answered (web.xml): below /api it is told as a problem
 * document, elsewhere on the portal's error page.
 */
@WebServlet("/error")
public class ContainerProblems extends HttpServlet {

    private static final String PAGE = "/error/page";
    private static final Jsonb JSON = JsonbBuilder.create();

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String asked = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        response.setStatus(status == null ? HttpServletResponse.SC_NOT_FOUND : status);
        if (asked != null && (asked + "/").startsWith(request.getContextPath() + "/api/")) {
            var problems = new Problems(Language.of(request), asked);
            tell(problems.of(response.getStatus()), problems, response);
        } else {
            request.getRequestDispatcher(PAGE).forward(request, response);
        }
    }

    private static void tell(Problem problem, Problems problems, HttpServletResponse response) throws IOException {
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Content-Language", problems.language().toLanguageTag());
        response.setHeader("Vary", "Accept-Language");
        response.getOutputStream().write(JSON.toJson(problem).getBytes(StandardCharsets.UTF_8));
    }
}
