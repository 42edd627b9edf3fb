package kz.anyqtama.web.account;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** A parameter of the address that the page, or its form, was asked for at. */
    static String parameter(String name) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name);
    }

    /** Sends the browser to another page of ours. */
    static void go(String page) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + page);
        } catch (IOException unsent) {
            throw new UncheckedIOException(unsent);
        }
    }

    /** Answers that there is no such page, as for an address that was mistyped. */
    static void notFound() {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(404, "");
        } catch (IOException unsent) {
            throw new UncheckedIOException(unsent);
        }
        faces.responseComplete();
    }

    /** Messages of this request are shown on the page that it leads to. */
    static void keepMessages() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }
}
