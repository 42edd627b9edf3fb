package kz.anyqtama.web;

import java.util.Arrays;
import java.util.Set;
import kz.anyqtama.access.Role;

/** Where the navigation leads, in its order; a place is shown to whom it is open. Its text has the key {@code place.<NAME>}. */
public enum Place {
    HOME("/index.xhtml"),
    WORK_LIST("/staff/index.xhtml", Role.EMPLOYEE, Role.SECRETARY, Role.MEMBER, Role.SIGNATORY, Role.HEAD, Role.AUDITOR),
    MEETINGS("/staff/meetings.xhtml", Role.EMPLOYEE, Role.SECRETARY, Role.MEMBER, Role.SIGNATORY, Role.HEAD, Role.AUDITOR),
    REGISTER("/staff/register.xhtml", Role.EMPLOYEE, Role.SECRETARY, Role.SIGNATORY, Role.HEAD, Role.AUDITOR),
    APPLICATIONS("/account/index.xhtml", Role.APPLICANT),
    MINISTRY("/ministry/index.xhtml", Role.MINISTRY),
    USERS("/admin/index.xhtml", Role.SYSTEM_ADMINISTRATOR),
    CONTACT("/contact/index.xhtml", Role.CONTACT_CENTRE),
    QUALIFY("/qualify.xhtml"),
    CHECK("/check.xhtml"),
    PROFILE("/profile.xhtml", Role.values());

    private final String page;
    private final Set<Role> roles;

    Place(String page, Role... roles) {
        this.page = page;
        this.roles = Set.of(roles);
    }

    public String page() {
        return page;
    }

    /** Where somebody with these roles is led after signing in: the first place of a role that is held. */
    public static Place first(Set<Role> held) {
        return Arrays.stream(values()).filter(p -> !p.roles.isEmpty() && p.isOpenTo(held)).findFirst().orElse(PROFILE);
    }

    /** Open to everybody when it names no role. */
    boolean isOpenTo(Set<Role> held) {
        return roles.isEmpty() || held.stream().anyMatch(roles::contains);
    }
}
