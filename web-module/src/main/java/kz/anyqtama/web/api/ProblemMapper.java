package kz.anyqtama.web.api;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.web.texts.Language;

/**
 * Every exception of the API as a problem document. What is our own fault is logged, and the caller is not told more
 * than that it happened.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        var problems = new Problems(Language.of(request), request.getRequestURI());
        if (thrown instanceof Refusal refusal) {
            return respond(Response.noContent(), problems, problems.of(refusal));
        }
        if (thrown instanceof ProblemException problem) {
            return respond(Response.noContent(), problems, problems.of(problem));
        }
        if (thrown instanceof EJBAccessException || thrown instanceof AccessLocalException) {
            return respond(Response.noContent(), problems, problems.of(403));
        }
        if (thrown instanceof WebApplicationException http && http.getResponse().getStatus() >= 400) {
            return respond(Response.fromResponse(http.getResponse()), problems,
                    problems.of(http.getResponse().getStatus()));
        }
        if (thrown instanceof WebApplicationException redirect) {
            return redirect.getResponse();
        }
        LOG.log(Level.ERROR, "The API failed", thrown);
        return respond(Response.noContent(), problems, problems.of(500));
    }

    private static Response respond(Response.ResponseBuilder answer, Problems problems, Problem problem) {
        return answer.status(problem.status()).type(Problem.MEDIA_TYPE).language(problems.language())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).entity(problem).build();
    }
}
