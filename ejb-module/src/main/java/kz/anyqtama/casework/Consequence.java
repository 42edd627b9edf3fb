package kz.anyqtama.casework;

import java.util.UUID;

/** An act on a dossier that follows from an act on another subject. */
public record Consequence(UUID dossier, Act<Dossier> act) {
}
