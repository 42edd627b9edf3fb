package kz.anyqtama.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import kz.anyqtama.access.Refusal;
import org.junit.jupiter.api.function.Executable;

/** Says which rule refused. */
public final class Refusals {

    private Refusals() {
    }

    /** Fails unless the deed is refused by the rule; returns the refusal to look closer. */
    public static Refusal assertRefused(String code, Executable deed) {
        Refusal refusal = assertThrows(Refusal.class, deed);
        assertEquals(code, refusal.code());
        return refusal;
    }
}
