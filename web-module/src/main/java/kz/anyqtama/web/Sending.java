package kz.anyqtama.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Subject;
import kz.anyqtama.casework.Act;
import kz.anyqtama.casework.Gate;
import kz.anyqtama.casework.Opening;

/** Sends an act from a page through the gate, and says above the page what became of it. */
@RequestScoped
public class Sending {

    @Inject
    private Gate gate;
    @Inject
    private Refusals refusals;

    private boolean clashed;

    /** Sends an act; true when it is done. Where it is refused, the page says why and what was entered stays. */
    public <S extends Subject> boolean send(UUID subject, long version, UUID key, Act<S> act) {
        try {
            gate.perform(subject, version, key, act);
            done(act);
            return true;
        } catch (Refusal refusal) {
            refuse(refusal);
            return false;
        }
    }

    /** Sends an act that opens its subject. */
    public <S extends Subject> Optional<UUID> open(UUID key, Opening<S> act) {
        try {
            UUID opened = gate.open(key, act).subject();
            done(act);
            return Optional.of(opened);
        } catch (Refusal refusal) {
            refuse(refusal);
            return Optional.empty();
        }
    }

    /** Whether somebody changed the subject since the page was opened, so that the page has to say what. */
    public boolean isClashed() {
        return clashed;
    }

    public void refuse(Refusal refusal) {
        clashed |= refusal.kind() == Refusal.Kind.CLASH;
        refusals.show(refusal);
    }

    private void done(Act<?> act) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        refusals.tell("Done." + act.kind());
    }
}
