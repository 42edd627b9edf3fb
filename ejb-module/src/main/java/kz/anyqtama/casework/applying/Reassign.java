package kz.anyqtama.casework.applying;

import java.util.UUID;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Role;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.DossierAct;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.casework.World;

/**
 * Another employee of the body goes on with the dossier (R7).
 *
 * @param name of the employee; null until prepared
 */
public record Reassign(UUID employee, String reason, String name) implements DossierAct {

    public static Reassign to(UUID employee, String reason) {
        return new Reassign(employee, reason, null);
    }

    @Override
    public ActKind kind() {
        return ActKind.REASSIGN;
    }

    @Override
    public Reassign prepared(Dossier dossier, World world) {
        Refusal.require(employee, "employee", "R7");
        return new Reassign(employee, reason, world.holder(employee, Role.EMPLOYEE, dossier.body()));
    }

    @Override
    public void apply(Dossier dossier, Moment moment) {
        if (employee.equals(dossier.assignee())) {
            throw Refusal.input("reassign.same", "employee", "R7");
        }
        dossier.assignTo(employee, name);
    }
}
