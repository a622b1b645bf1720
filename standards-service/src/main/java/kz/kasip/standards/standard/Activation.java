package kz.kasip.standards.standard;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** Puts scheduled versions in force on their day; the lock of the code's row keeps replicas from doing it twice. */
@ApplicationScoped
class Activation {

    private static final Logger LOG = Logger.getLogger(Activation.class);

    private final StandardVersionRepository versions;
    private final Publication publication;
    private final LegalDay day;

    Activation(StandardVersionRepository versions, Publication publication, LegalDay day) {
        this.versions = versions;
        this.publication = publication;
        this.day = day;
    }

    @Scheduled(
            every = "${kasip.activation.every:2s}",
            identity = "activation",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void activateDue() {
        for (var version : due()) {
            try {
                publication.activate(version);
            } catch (RuntimeException e) {
                LOG.errorf(e, "%s cannot be put in force", version);
            }
        }
    }

    private List<StandardVersion> due() {
        return QuarkusTransaction.requiringNew().call(() -> versions.due(day.today()));
    }
}
