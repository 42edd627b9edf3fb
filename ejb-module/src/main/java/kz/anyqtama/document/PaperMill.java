package kz.anyqtama.document;

import jakarta.annotation.Resource;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the papers that are due, outside the requests that ask for them. No more than {@code anyqtama.papers.parallel}
 * are set at a time on a node, which bounds the memory they take.
 */
@ApplicationScoped
public class PaperMill {

    private static final Logger LOG = Logger.getLogger(PaperMill.class.getName());

    @Resource
    private ManagedExecutorService threads;
    @Inject
    private PaperQueue queue;
    @Inject
    @ConfigProperty(name = "anyqtama.papers.parallel", defaultValue = "1")
    private int parallel;

    private Semaphore free;

    @PostConstruct
    void start() {
        free = new Semaphore(parallel);
    }

    void requested(@Observes(during = TransactionPhase.AFTER_SUCCESS) PaperRequested paper) {
        turn();
    }

    /** Lets the mill look for papers that are due, and returns at once; nothing happens while it is fully at work. */
    public void turn() {
        if (!free.tryAcquire()) {
            return;
        }
        try {
            threads.execute(this::work);
        } catch (RejectedExecutionException busy) {
            free.release();
        }
    }

    private void work() {
        try {
            for (List<Paper> due = queue.claim(); !due.isEmpty(); due = queue.claim()) {
                due.forEach(this::make);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Papers wait for the next turn", failed);
        } finally {
            free.release();
        }
    }

    private void make(Paper paper) {
        try {
            var pdf = new ByteArrayOutputStream();
            Press.print(paper.facts(), pdf);
            queue.keep(paper.id(), pdf.toByteArray());
        } catch (IOException | RuntimeException | StackOverflowError failed) {
            queue.failed(paper.id(), failed);
        }
    }
}
