package kz.anyqtama.web.error;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * A Faces request sent by script cannot show an error page: it is told to go there. Requests of whole pages are left to
 * the container and {@link ErrorPages}.
 */
public class ScriptErrors extends ExceptionHandlerFactory {

    private static final Logger LOG = Logger.getLogger(ScriptErrors.class.getName());

    public ScriptErrors(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            FacesContext faces = FacesContext.getCurrentInstance();
            Iterator<ExceptionQueuedEvent> unhandled = getUnhandledExceptionQueuedEvents().iterator();
            if (unhandled.hasNext() && faces.getPartialViewContext().isAjaxRequest()) {
                send(faces, unhandled.next().getContext().getException());
                unhandled.remove();
            }
            super.handle();
        }

        private static void send(FacesContext faces, Throwable exception) {
            ExternalContext external = faces.getExternalContext();
            boolean ended = Stream.iterate(exception, e -> e != null, Throwable::getCause).anyMatch(ViewExpiredException.class::isInstance);
            String query = "";
            if (!ended) {
                String code = FailureCode.make();
                query = "?code=" + code;
                LOG.log(Level.SEVERE, exception, () -> "Failure " + code + " in a request by script");
            }
            try {
                external.responseReset();
                external.redirect(external.getRequestContextPath() + "/error/" + (ended ? "ended" : "failure") + ".xhtml" + query);
                faces.responseComplete();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
