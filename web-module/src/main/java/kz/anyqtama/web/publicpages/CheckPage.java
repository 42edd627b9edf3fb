package kz.anyqtama.web.publicpages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kz.anyqtama.certificate.CheckAnswer;
import kz.anyqtama.certificate.PublicCheck;
import kz.anyqtama.certificate.TooManyChecks;
import kz.anyqtama.web.security.ClientAddress;

/** The check of a certificate: by number and code, or by the code alone that the QR of the paper brings. */
@Named
@RequestScoped
public class CheckPage {

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private PublicCheck checks;
    @Inject
    private ClientAddress address;

    private String number;
    private String code;
    private Long wait;
    private Optional<CheckAnswer> answer = Optional.empty();

    public void check() {
        if (!isAsked()) {
            return;
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            String from = address.of((HttpServletRequest) external.getRequest());
            answer = number == null || number.isBlank() ? checks.check(code, from) : checks.check(number, code, from);
        } catch (TooManyChecks refused) {
            wait = refused.seconds();
            external.setResponseStatus(TOO_MANY_REQUESTS);
            external.setResponseHeader("Retry-After", wait.toString());
        }
    }

    /** Whether a code was given. */
    public boolean isAsked() {
        return code != null && !code.isBlank();
    }

    /** What the register says, null when it has no such certificate. */
    public CheckAnswer getAnswer() {
        return answer.orElse(null);
    }

    /** Seconds to wait after too many checks, null else. */
    public Long getWait() {
        return wait;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
