package kz.anyqtama.schedule;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import kz.anyqtama.access.DoorSweep;

/** Sweeps the door once an hour. */
@Singleton
@Startup
@PermitAll
public class DoorTick {

    @Inject
    private DoorSweep sweep;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void tick() {
        sweep.sweep();
    }
}
