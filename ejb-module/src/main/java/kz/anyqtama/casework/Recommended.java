package kz.anyqtama.casework;

import kz.anyqtama.commission.Confirmations;
import kz.anyqtama.commission.Protocol;

/** The Commission's complete protocol on this dossier, with the confirmations of the members present (R9). */
public record Recommended(Protocol protocol, Confirmations confirmations) {
}
