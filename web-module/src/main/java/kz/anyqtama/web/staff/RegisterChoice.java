package kz.anyqtama.web.staff;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** What its reader last sought in the register. No address holds it: it may be a name or an IIN. */
@SessionScoped
public class RegisterChoice implements Serializable {

    private String sought;

    public String sought() {
        return sought;
    }

    public void seek(String text) {
        sought = text == null || text.isBlank() ? null : text.strip();
    }
}
