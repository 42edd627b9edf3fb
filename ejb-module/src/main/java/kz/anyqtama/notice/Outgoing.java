package kz.anyqtama.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Posts a letter once what it tells of has happened: a link that was rolled back is sent to nobody. */
@ApplicationScoped
public class Outgoing {

    @Inject
    private Post post;

    void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) Letter letter) {
        post.send(letter);
    }
}
