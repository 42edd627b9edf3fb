package kz.anyqtama.web.login;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.anyqtama.access.PasswordCredential;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Role;

/**
 * The one way in. A page hands over a credential of a kind that is taken; an identity store says whose it is; from then
 * on the browser's session says it. Whoever asks for a page of a role without having signed in is sent to the login
 * page, or told 401 by the API.
 */
@ApplicationScoped
@DeclareRoles({Role.Name.APPLICANT, Role.Name.EMPLOYEE, Role.Name.SECRETARY, Role.Name.MEMBER, Role.Name.SIGNATORY,
        Role.Name.HEAD, Role.Name.MINISTRY, Role.Name.CONTACT_CENTRE, Role.Name.SYSTEM_ADMINISTRATOR, Role.Name.AUDITOR})
public class Entrance implements HttpAuthenticationMechanism {

    /** Request attribute: why a credential was not even tried. */
    static final String REFUSAL = Entrance.class.getName() + ".refusal";

    private static final Set<Class<? extends Credential>> TAKEN = Set.of(PasswordCredential.class);

    @Inject
    private IdentityStoreHandler stores;
    @Inject
    private Sessions sessions;
    @Inject
    private TurnedAway turnedAway;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null && TAKEN.contains(credential.getClass())) {
            return signIn(credential, request, context);
        }
        Optional<SignedIn> known = sessions.resume(request);
        if (known.isPresent()) {
            return context.notifyContainerAboutLogin(new CallerPrincipal(known.get().account().toString()), known.get().roles());
        }
        return context.isProtected() ? turnedAway.answer(request, response, context) : context.doNothing();
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        sessions.end(request);
        context.cleanClientSubject();
    }

    private AuthenticationStatus signIn(Credential credential, HttpServletRequest request, HttpMessageContext context) {
        try {
            CredentialValidationResult result = stores.validate(credential);
            if (result.getStatus() != CredentialValidationResult.Status.VALID) {
                return AuthenticationStatus.SEND_FAILURE;
            }
            sessions.begin(request, UUID.fromString(result.getCallerPrincipal().getName()));
            return context.notifyContainerAboutLogin(result);
        } catch (Refusal refusal) {
            request.setAttribute(REFUSAL, refusal);
            return AuthenticationStatus.SEND_FAILURE;
        }
    }
}
