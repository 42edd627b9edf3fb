package kz.anyqtama.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.anyqtama.access.Role;
import kz.anyqtama.web.login.SignedIn;

/** Who looks at the page, for pages as {@code #{caller}}. */
@Named("caller")
@RequestScoped
public class Caller {

    @Inject
    private HttpServletRequest request;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    /** The account, or null for a visitor. */
    public UUID getAccount() {
        return isSignedIn() ? UUID.fromString(request.getUserPrincipal().getName()) : null;
    }

    /** The name for the page's header. */
    public String getName() {
        return isSignedIn() ? SignedIn.of(request).map(SignedIn::name).orElse("") : "";
    }

    /** Whether a role by its name is held today. */
    public boolean is(String role) {
        return request.isUserInRole(role);
    }

    /** The names of the roles held today, in the order of the glossary. */
    public List<String> getRoles() {
        return Arrays.stream(Role.values()).map(Role::name).filter(this::is).toList();
    }

    /** Where the navigation leads whoever looks. */
    public List<Place> getPlaces() {
        Set<Role> held = getRoles().stream().map(Role::valueOf).collect(Collectors.toSet());
        return Arrays.stream(Place.values()).filter(p -> p.isOpenTo(held)).toList();
    }

    /** Whether the page shown is that place. */
    public boolean isAt(Place place) {
        return request.getServletPath().equals(place.page());
    }
}
