package kz.anyqtama.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;

/**
 * A form is sent to the very address its page was asked for at, so that the page stays the same one when it is shown
 * again with errors, read anew, or asked for in another language.
 */
public class SameAddress extends ViewHandlerWrapper {

    public SameAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String view) {
        String address = super.getActionURL(faces, view);
        String query = ((HttpServletRequest) faces.getExternalContext().getRequest()).getQueryString();
        boolean formOfThisPage = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                && faces.getViewRoot() != null && view.equals(faces.getViewRoot().getViewId());
        return formOfThisPage && query != null && address.indexOf('?') < 0 ? address + "?" + query : address;
    }
}
