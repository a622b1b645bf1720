package kz.kasip.standards.standard;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Puts scheduled versions in force and ends repealed ones on their day; the lock of the code's row keeps replicas from doing it twice. */
@ApplicationScoped
class Activation {

    private static final Logger LOG = Logger.getLogger(Activation.class);

    private final StandardVersionRepository versions;
    private final Publication publication;
    private final Repeal repeal;
    private final LegalDay day;

    Activation(StandardVersionRepository versions, Publication publication, Repeal repeal, LegalDay day) {
        this.versions = versions;
        this.publication = publication;
        this.repeal = repeal;
        this.day = day;
    }

    @Scheduled(
            every = "${kasip.activation.every:2s}",
            identity = "activation",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void activateDue() {
        // a repeal ends its standard before a publication of the same day puts the next version in force
        each(versions::dueRepeals, repeal::activate);
        each(versions::due, publication::activate);
    }

    private void each(Function<LocalDate, List<StandardVersion>> due, Consumer<StandardVersion> activation) {
        for (var version : QuarkusTransaction.requiringNew().call(() -> due.apply(day.today()))) {
            try {
                activation.accept(version);
            } catch (RuntimeException e) {
                LOG.errorf(e, "What was decided for %s cannot come into effect", version);
            }
        }
    }
}
