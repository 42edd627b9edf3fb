package kz.anyqtama.incontainer;

import java.lang.reflect.Method;
import java.security.Principal;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;
import kz.anyqtama.access.Actor;

/** Does something as a person who has signed in: on this thread the container knows the caller and the caller's roles. */
final class SignedInAs {

    private static final String CONTEXT = "com.sun.enterprise.security.SecurityContext";
    private static final String GROUP = "org.glassfish.security.common.Group";

    private SignedInAs() {
    }

    static <T> T call(Actor actor, Callable<T> deed) throws Exception {
        Class<?> type = Class.forName(CONTEXT);
        Method current = type.getMethod("getCurrent");
        Method put = type.getMethod("setCurrent", type);
        Object before = current.invoke(null);
        put.invoke(null, type.getConstructor(String.class, Subject.class).newInstance(actor.id().toString(), subject(actor.id(), actor)));
        try {
            return deed.call();
        } finally {
            put.invoke(null, before);
        }
    }

    private static Subject subject(UUID account, Actor actor) throws ReflectiveOperationException {
        var subject = new Subject();
        subject.getPrincipals().add(new jakarta.security.enterprise.CallerPrincipal(account.toString()));
        for (var grant : actor.grants()) {
            subject.getPrincipals().add((Principal) Class.forName(GROUP).getConstructor(String.class).newInstance(grant.role().name()));
        }
        return subject;
    }
}
