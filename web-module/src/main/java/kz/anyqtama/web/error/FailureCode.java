package kz.anyqtama.web.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** What a person tells the help desk, and the help desk looks for in the log. */
@Named
@RequestScoped
public class FailureCode {

    static final String ATTRIBUTE = FailureCode.class.getName();
    private static final String FORM = "[0-9a-f]{8}";

    @Inject
    private HttpServletRequest request;

    static String make() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    /** The code of the failure this page is about, empty when the page is opened by itself. */
    public String getText() {
        Object made = request.getAttribute(ATTRIBUTE) == null ? request.getParameter("code") : request.getAttribute(ATTRIBUTE);
        return made instanceof String code && code.matches(FORM) ? code : "";
    }
}
