package kz.kasip.standards.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import kz.kasip.standards.webhook.sending.WebhookConfig;
import org.jboss.logging.Logger;

/**
 * Serves subscriptions that have something to send, each by one worker of one replica at a time, so that its events keep their order;
 * a receiver that is slow holds up itself alone.
 */
@ApplicationScoped
class DeliveryWork {

    private static final Logger LOG = Logger.getLogger(DeliveryWork.class);

    private final String worker = UUID.randomUUID().toString();
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("webhooks-", 0).factory());
    private final Semaphore free;
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
        this.free = new Semaphore(config.atOnce());
    }

    @Scheduled(
            every = "${kasip.webhooks.every:1s}",
            identity = "webhooks",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void work() {
        while (free.tryAcquire()) {
            var claimed = claim();
            if (claimed.isEmpty()) {
                free.release();
                return;
            }
            threads.execute(() -> {
                try {
                    serve(claimed.get());
                } finally {
                    free.release();
                }
            });
        }
    }

    @Scheduled(every = "1h", identity = "webhooks-forgotten", skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void forget() {
        QuarkusTransaction.requiringNew()
                .run(() -> deliveries.forget(clock.instant().minus(config.keep())));
    }

    private Optional<UUID> claim() {
        return QuarkusTransaction.requiringNew()
                .call(() -> webhooks.claim(worker, config.leaseSeconds(), clock.instant()));
    }

    /** Where it fails the lease is not given back: the subscription then waits until it is over. */
    private void serve(UUID webhook) {
        try {
            var more = true;
            while (more) {
                more = queueing.goOn(webhook, worker);
            }
            while (attempt.next(webhook, worker)) {
                // one after the other, in the order of the feed
            }
            QuarkusTransaction.requiringNew().run(() -> webhooks.release(webhook, worker));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Webhook %s cannot be served now", webhook);
        }
    }
}
