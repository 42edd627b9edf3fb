package kz.anyqtama.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Role;
import kz.anyqtama.access.Subject;
import kz.anyqtama.audit.Journal;

/**
 * The one gate of every change that a person makes. Roles and jurisdiction are those of the table of acts, by subject;
 * here only somebody logged in may knock. An attempt that is refused is recorded after its transaction is rolled back.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({Role.Name.APPLICANT, Role.Name.EMPLOYEE, Role.Name.SECRETARY, Role.Name.MEMBER, Role.Name.SIGNATORY,
    Role.Name.HEAD, Role.Name.MINISTRY, Role.Name.CONTACT_CENTRE, Role.Name.SYSTEM_ADMINISTRATOR, Role.Name.AUDITOR})
public class Gate {

    @Inject
    private ActTransaction transaction;

    @Inject
    private Journal journal;

    @Resource
    private SessionContext context;

    /**
     * Does an act on a subject that is there.
     *
     * @param version of the subject as the actor saw it
     * @param key     of the caller's choice, one a form: the same key does the same act once
     * @throws Refusal with nothing done
     */
    public <S extends Subject> Receipt perform(UUID subject, long version, UUID key, Act<S> act) {
        UUID actor = caller();
        try {
            return transaction.perform(actor, subject, version, key, act);
        } catch (Refusal refusal) {
            throw recorded(refusal, actor, subject, act);
        }
    }

    /** Does an act that brings its subject about; otherwise as {@link #perform}. */
    public <S extends Subject> Receipt open(UUID key, Opening<S> act) {
        UUID actor = caller();
        try {
            return transaction.open(actor, key, act);
        } catch (Refusal refusal) {
            throw recorded(refusal, actor, null, act);
        }
    }

    private UUID caller() {
        return UUID.fromString(context.getCallerPrincipal().getName());
    }

    private Refusal recorded(Refusal refusal, UUID actor, UUID subject, Act<?> act) {
        journal.refused(actor, act.kind().name(), subject, refusal.code(), refusal.field());
        return refusal;
    }
}
