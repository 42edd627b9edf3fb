package kz.anyqtama.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kz.anyqtama.access.Refusal;

/** How a page is opened by the identifier in its address. */
public final class Door {

    private Door() {
    }

    /** What the identifier leads to; nothing, and the page is answered as not found, when there is none for the reader. */
    public static <T> Optional<T> open(String id, Function<UUID, T> opening) {
        Optional<UUID> known = id(id);
        if (known.isEmpty()) {
            notFound();
            return Optional.empty();
        }
        try {
            return known.map(opening);
        } catch (Refusal refusal) {
            notFound();
            return Optional.empty();
        }
    }

    /** The identifier, empty for anything else. */
    public static Optional<UUID> id(String text) {
        try {
            return Optional.ofNullable(text).filter(t -> !t.isBlank()).map(UUID::fromString);
        } catch (IllegalArgumentException noIdentifier) {
            return Optional.empty();
        }
    }

    private static void notFound() {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
