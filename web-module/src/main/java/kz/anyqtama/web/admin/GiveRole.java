package kz.anyqtama.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.anyqtama.access.Role;
import kz.anyqtama.casework.governing.GrantRole;
import kz.anyqtama.casework.governing.UserView;

/** The form that gives an account a role. Fields that the role does not have are not shown, and not sent. */
@Named
@ViewScoped
public class GiveRole extends AccountForm {

    private Role role;
    private String body;
    private String memberKind;
    private boolean chair;
    private LocalDate from;
    private LocalDate last;

    @Override
    void begin(UserView shown) {
        from = shown.today();
    }

    public String give() {
        return send(() -> new GrantRole(role, isOfBody() ? body : null, isOfMember() ? memberKind : null,
                isOfMember() && chair, from, last == null ? null : last.plusDays(1)));
    }

    /** The roles that a member of staff can hold. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values()).filter(each -> each != Role.SYSTEM && each != Role.APPLICANT).toList();
    }

    /** Whether the role is one at a local executive body. */
    public boolean isOfBody() {
        return role != null && (role.reach() == Role.Reach.BODY || role.reach() == Role.Reach.MEETING);
    }

    /** Whether the role is a seat in the Commission (R6). */
    public boolean isOfMember() {
        return role == Role.MEMBER;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getMemberKind() {
        return memberKind;
    }

    public void setMemberKind(String memberKind) {
        this.memberKind = memberKind;
    }

    public boolean isChair() {
        return chair;
    }

    public void setChair(boolean chair) {
        this.chair = chair;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** The last day of the role, or null for good. */
    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }
}
