package kz.anyqtama.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.anyqtama.access.OwnAccount;
import kz.anyqtama.access.PasswordCredential;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Role;
import kz.anyqtama.web.Place;
import kz.anyqtama.web.Refusals;
import kz.anyqtama.web.security.ClientAddress;
import kz.anyqtama.web.security.Cookies;
import kz.anyqtama.web.texts.LanguageFilter;

/** The login page. */
@Named
@RequestScoped
public class Login {

    @Inject
    private SecurityContext security;
    @Inject
    private ClientAddress address;
    @Inject
    private Refusals refusals;
    @Inject
    private OwnAccount account;
    @Inject
    private Cookies cookies;

    private String login;
    private String password;
    private String to;

    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        var response = (HttpServletResponse) external.getResponse();
        AuthenticationStatus status = security.authenticate(request, response, AuthenticationParameters.withParams()
                .credential(new PasswordCredential(login, password, address.of(request))).newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS) {
            response.setStatus(HttpServletResponse.SC_OK);
            Object refusal = request.getAttribute(Entrance.REFUSAL);
            refusals.show(refusal instanceof Refusal told ? told : Refusal.input("signIn", null, null));
            return;
        }
        speak(request, response);
        external.redirect(external.getRequestContextPath() + ReturnTo.page(to, firstPlace(request).page()));
    }

    private static Place firstPlace(HttpServletRequest request) {
        Set<String> roles = SignedIn.of(request).map(SignedIn::roles).orElse(Set.of());
        return Place.first(roles.stream().map(Role::valueOf).collect(Collectors.toSet()));
    }

    /** A browser that was told no language takes the account's. */
    private void speak(HttpServletRequest request, HttpServletResponse response) {
        Optional<Locale> chosen = LanguageFilter.remembered(request);
        if (chosen.isEmpty()) {
            LanguageFilter.remember(new Locale(account.profile().person().language()), response, cookies.areSecure());
        }
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
