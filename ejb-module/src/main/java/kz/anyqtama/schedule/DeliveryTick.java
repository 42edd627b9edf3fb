package kz.anyqtama.schedule;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.anyqtama.casework.deciding.Delivery;

/** Delivers on every node, each minute, what a node that went down has decided and not delivered (R13). */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeliveryTick {

    @Inject
    private Delivery delivery;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void tick() {
        delivery.catchUp();
    }
}
