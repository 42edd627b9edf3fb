package kz.anyqtama.casework.deciding;

import kz.anyqtama.access.Refusal;

/** A decision against the Commission's recommendation needs written reasons (R11, reading 11). */
final class Departure {

    private Departure() {
    }

    static void require(String reasons) {
        if (reasons == null || reasons.isBlank()) {
            throw Refusal.input("decision.departure", "departure", "R11");
        }
    }
}
