package kz.anyqtama.web.account;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.UUID;

/** Where a page of the account is asked for, and where it leads. */
final class Addresses {

    private static final UUID NONE = new UUID(0, 0);

    private Addresses() {
    }

    /** The identifier in an address; one that nothing has for anything else. */
    static UUID id(String written) {
        try {
            return written == null ? NONE : UUID.fromString(written);
        } catch (IllegalArgumentException other) {
            return NONE;
        }
    }

    /** Sends the browser to another page of ours. */
    static void go(String page) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + page);
    }

    /** Answers that there is no such page, as for an address that was mistyped. */
    static void notFound() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().responseSendError(404, "");
        faces.responseComplete();
    }

    /** Messages of this request are shown on the page that it leads to. */
    static void keepMessages() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }
}
