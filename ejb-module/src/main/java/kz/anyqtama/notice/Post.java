package kz.anyqtama.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends letters to the mail server of {@code anyqtama.mail.host}, apart from the request that writes them.
 * Without one, a demonstration shows them in its mailbox, and elsewhere the log tells that a letter was not sent.
 */
@Stateless
@PermitAll
public class Post {

    private static final Logger LOG = Logger.getLogger(Post.class.getName());
    private static final String TIMEOUT_MILLIS = "10000";

    @Inject
    @ConfigProperty(name = "anyqtama.mail.host")
    private Optional<String> host;
    @Inject
    @ConfigProperty(name = "anyqtama.mail.port", defaultValue = "25")
    private String port;
    @Inject
    @ConfigProperty(name = "anyqtama.mail.starttls", defaultValue = "false")
    private String startTls;
    @Inject
    @ConfigProperty(name = "anyqtama.mail.from", defaultValue = "no-reply@localhost")
    private String from;
    @Inject
    private DemoMailbox mailbox;
    @Inject
    private Clock clock;

    /** Whether letters leave this server. */
    public boolean isConnected() {
        return host.isPresent();
    }

    @Asynchronous
    public void send(Letter letter) {
        if (host.isEmpty()) {
            if (!mailbox.take(letter)) {
                LOG.warning("A letter was not sent: anyqtama.mail.host is not configured.");
            }
            return;
        }
        try {
            Transport.send(written(letter));
        } catch (MessagingException failed) {
            LOG.log(Level.WARNING, "A letter was not sent: the mail server " + host.get() + " refused it.", failed);
        }
    }

    private MimeMessage written(Letter letter) throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", host.orElseThrow());
        settings.put("mail.smtp.port", port);
        settings.put("mail.smtp.starttls.enable", startTls);
        settings.put("mail.smtp.starttls.required", startTls);
        settings.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        settings.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
        message.setSubject(letter.subject(), "UTF-8");
        message.setText(letter.text(), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        return message;
    }
}
