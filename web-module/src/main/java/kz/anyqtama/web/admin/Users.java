package kz.anyqtama.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kz.anyqtama.access.AccountKind;
import kz.anyqtama.access.AccountState;
import kz.anyqtama.access.Role;
import kz.anyqtama.access.UserList;
import kz.anyqtama.access.UserQuestion;
import kz.anyqtama.casework.governing.Commissions;
import kz.anyqtama.web.Door;

/** The list of accounts: what is asked for, and the page of it. */
@Named
@RequestScoped
public class Users {

    private static final String HERE = "/admin/index.xhtml?faces-redirect=true";

    @Inject
    private UserList list;
    @Inject
    private UserChoice choice;
    @Inject
    private Commissions commissions;

    private AccountKind kind;
    private AccountState state;
    private Role role;
    private String body;
    private String search;
    private String after;
    private List<UserList.Row> rows;
    private List<Commissions.Lack> lacking;

    @PostConstruct
    void begin() {
        UserQuestion last = choice.question();
        kind = last.kind();
        state = last.state();
        role = last.role();
        body = last.body();
        search = last.search();
    }

    /** Keeps what is asked for and shows the first page of it. */
    public String ask() {
        choice.ask(new UserQuestion(kind, state, role, body, search, null));
        return HERE;
    }

    /** Shows all members of staff again. */
    public String clear() {
        choice.ask(UserChoice.STAFF);
        return HERE;
    }

    /** Whether anything but all members of staff is asked for. */
    public boolean isNarrowed() {
        return !choice.question().equals(UserChoice.STAFF);
    }

    public List<UserList.Row> getRows() {
        List<UserList.Row> all = read();
        return all.subList(0, Math.min(all.size(), UserList.PAGE));
    }

    /** The account that the next page follows, or null at the last page. */
    public UUID getLast() {
        return read().size() > UserList.PAGE ? read().get(UserList.PAGE - 1).id() : null;
    }

    private List<UserList.Row> read() {
        if (rows == null) {
            rows = list.page(choice.question().after(Door.id(after).orElse(null)));
        }
        return rows;
    }

    /** Commissions without a chair or a member of some kind (R6). */
    public List<Commissions.Lack> getLacking() {
        if (lacking == null) {
            lacking = commissions.lacking();
        }
        return lacking;
    }

    /** Bodies without any member of a Commission. */
    public List<Commissions.Lack> getUnformed() {
        return getLacking().stream().filter(Commissions.Lack::unformed).toList();
    }

    public AccountKind[] getKinds() {
        return AccountKind.values();
    }

    public AccountState[] getStates() {
        return AccountState.values();
    }

    /** The roles that a member of staff can hold. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values()).filter(each -> each != Role.SYSTEM && each != Role.APPLICANT).toList();
    }

    public AccountKind getKind() {
        return kind;
    }

    public void setKind(AccountKind kind) {
        this.kind = kind;
    }

    public AccountState getState() {
        return state;
    }

    public void setState(AccountState state) {
        this.state = state;
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

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
