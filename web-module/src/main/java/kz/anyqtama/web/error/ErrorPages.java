package kz.anyqtama.web.error;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Every error of the portal that the container would answer itself, as a page. A failure gets a code that stands in the log too. */
public class ErrorPages extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class.getName());

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var exception = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Kind kind = kind(exception, request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        if (kind == Kind.FAILURE) {
            String code = FailureCode.make();
            request.setAttribute(FailureCode.ATTRIBUTE, code);
            LOG.log(Level.SEVERE, exception, () -> "Failure " + code + " at "
                    + String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)).replaceAll("\\s", "_"));
        }
        response.setStatus(kind.status);
        request.getRequestDispatcher(kind.page).forward(request, response);
    }

    private static Kind kind(Throwable exception, Object status) {
        if (Stream.iterate(exception, e -> e != null, Throwable::getCause).anyMatch(ViewExpiredException.class::isInstance)) {
            return Kind.ENDED;
        }
        int code = status instanceof Integer given ? given : HttpServletResponse.SC_NOT_FOUND;
        return code >= 500 ? Kind.FAILURE : code == 401 || code == 403 ? Kind.FORBIDDEN : Kind.NOT_FOUND;
    }

    private enum Kind {
        NOT_FOUND(404, "notFound"), FORBIDDEN(403, "forbidden"), FAILURE(500, "failure"), ENDED(403, "ended");

        private final int status;
        private final String page;

        Kind(int status, String name) {
            this.status = status;
            this.page = "/error/" + name + ".xhtml";
        }
    }
}
