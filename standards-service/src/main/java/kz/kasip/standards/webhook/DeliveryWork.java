package kz.kasip.standards.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kz.kasip.standards.webhook.sending.WebhookConfig;
import org.jboss.logging.Logger;

/**
 * Serves subscriptions that have something to send, each by one worker of one replica at a time, so that its events keep their order;
 * a receiver that is slow holds up itself alone.
 */
@ApplicationScoped
class DeliveryWork {

    private static final Logger LOG = Logger.getLogger(DeliveryWork.class);

    /** What one subscription may take before others have their turn. */
    private static final int DELIVERIES_OF_A_TURN = 200;

    private static final Duration LONGEST_TURN = Duration.ofSeconds(30);

    private final Workers workers;
    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final Queueing queueing;
    private final Attempt attempt;
    private final WebhookConfig config;
    private final Clock clock;

    DeliveryWork(
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            Queueing queueing,
            Attempt attempt,
            WebhookConfig config,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.queueing = queueing;
        this.attempt = attempt;
        this.config = config;
        this.clock = clock;
        this.workers = new Workers(config.atOnce());
    }

    @Scheduled(
            every = "${kasip.webhooks.every:1s}",
            identity = "webhooks",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void work() {
        workers.startAll(this::claim);
    }

    @Scheduled(every = "1h", identity = "webhooks-forgotten", skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void forget() {
        QuarkusTransaction.requiringNew()
                .run(() -> deliveries.forget(clock.instant().minus(config.keep())));
    }

    /** Each claim has a name of its own, so that who held a subscription too long does not hold it by a later one. */
    private Optional<Runnable> claim() {
        var lease = UUID.randomUUID().toString();
        return QuarkusTransaction.requiringNew()
                .call(() -> webhooks.claim(lease, config.leaseSeconds(), clock.instant()))
                .map(webhook -> () -> serve(webhook, lease));
    }

    /** Where it fails the lease is not given back: the subscription then waits until it is over. */
    private void serve(UUID webhook, String lease) {
        try {
            var end = System.nanoTime() + LONGEST_TURN.toNanos();
            var more = true;
            while (more && System.nanoTime() < end) {
                more = queueing.goOn(webhook, lease);
            }
            // one after the other, in the order of the feed
            more = true;
            for (var sent = 0; more && sent < DELIVERIES_OF_A_TURN && System.nanoTime() < end; sent++) {
                more = attempt.next(webhook, lease);
            }
            QuarkusTransaction.requiringNew().run(() -> webhooks.release(webhook, lease));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Webhook %s cannot be served now", webhook);
        }
    }
}
