package kz.anyqtama.schedule;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import kz.anyqtama.document.PaperMill;

/** Turns the mill on every node, for papers whose node went down or whose attempt is due again. */
@Singleton
@Startup
@PermitAll
public class PaperTick {

    @Inject
    private PaperMill mill;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tick() {
        mill.turn();
    }
}
