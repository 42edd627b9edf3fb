package kz.anyqtama.casework;

import kz.anyqtama.access.Subject;

/** An act that brings its subject about. */
public interface Opening<S extends Subject> extends Act<S> {

    /** The new subject, with its jurisdiction and whom it concerns, before the deed. */
    S subject();
}
