package kz.anyqtama.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.stream.Collectors;

/** Knows whose login and password it is. The caller's name is the account's id, its groups the roles of today. */
@ApplicationScoped
public class PasswordStore implements IdentityStore {

    @Inject
    private PasswordCheck check;
    @Inject
    private DoorGuard guard;
    @Inject
    private Directory directory;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof PasswordCredential password)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        guard.attempt(password.getCaller(), password.address());
        Optional<Actor> actor = check.owner(password.getCaller(), password.getPasswordAsString()).flatMap(directory::known);
        actor.ifPresent(known -> guard.passed(password.getCaller(), password.address()));
        return actor.map(known -> new CredentialValidationResult(known.id().toString(),
                        known.grants().stream().map(grant -> grant.role().name()).collect(Collectors.toSet())))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
