package kz.anyqtama.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.anyqtama.notice.DemoMailbox;

/** The letters of a demonstration; elsewhere there is no such page. */
@Named("mailbox")
@RequestScoped
public class MailboxPage {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    @Inject
    private DemoMailbox mailbox;

    public boolean isOpen() {
        return mailbox.isOpen();
    }

    /** Answers "not found" outside a demonstration. */
    public void enter() throws IOException {
        if (!mailbox.isOpen()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        }
    }

    public List<DemoMailbox.Received> getLetters() {
        return mailbox.letters();
    }

    /** The address that a letter leads to, or null. */
    public String link(String text) {
        Matcher link = LINK.matcher(text);
        return link.find() ? link.group() : null;
    }
}
