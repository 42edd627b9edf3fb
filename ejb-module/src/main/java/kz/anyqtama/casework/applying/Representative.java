package kz.anyqtama.casework.applying;

import java.io.Serializable;
import java.time.LocalDate;

/** A person whom the applicant authorised to apply (R3), with the authority, its scope and its end. */
public class Representative implements Serializable {

    private String iin;
    private String fullName;
    private String authority;
    private String scope;
    private LocalDate validUntil;

    public String getIin() {
        return iin;
    }

    public void setIin(String iin) {
        this.iin = iin;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    /** The paper it rests on: a power of attorney with number and date, say. */
    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    /** What it allows. */
    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    /** The last day of the authority. */
    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
