package kz.anyqtama.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The last letters of a demonstration, kept in memory, where {@code anyqtama.demo} says so. */
@ApplicationScoped
public class DemoMailbox {

    private static final int KEPT = 50;

    @Inject
    @ConfigProperty(name = "anyqtama.demo", defaultValue = "false")
    private boolean open;
    @Inject
    private Clock clock;

    private final Deque<Received> letters = new ArrayDeque<>();

    /** A letter and when it came. */
    public record Received(Letter letter, Instant at) {
    }

    public boolean isOpen() {
        return open;
    }

    /** Keeps the letter if the mailbox is open, and says so. */
    public synchronized boolean take(Letter letter) {
        if (open) {
            letters.addFirst(new Received(letter, clock.instant()));
            while (letters.size() > KEPT) {
                letters.removeLast();
            }
        }
        return open;
    }

    /** Newest first. */
    public synchronized List<Received> letters() {
        return List.copyOf(letters);
    }
}
