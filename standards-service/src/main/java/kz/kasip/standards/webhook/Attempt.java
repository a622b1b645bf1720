package kz.kasip.standards.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.kasip.standards.webhook.sending.Letter;
import kz.kasip.standards.webhook.sending.Outcome;
import kz.kasip.standards.webhook.sending.Secrets;
import kz.kasip.standards.webhook.sending.Sending;
import kz.kasip.standards.webhook.sending.WebhookConfig;
import org.jboss.logging.Logger;

/** Sends a subscription's next delivery; the store is let go meanwhile, and what a killed process left unsaid is sent again. */
@ApplicationScoped
class Attempt {

    private static final Logger LOG = Logger.getLogger(Attempt.class);

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final Sending sending;
    private final Secrets secrets;
    private final WebhookConfig config;
    private final Clock clock;

    Attempt(
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            Sending sending,
            Secrets secrets,
            WebhookConfig config,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.sending = sending;
        this.secrets = secrets;
        this.config = config;
        this.clock = clock;
    }

    private record Begun(UUID delivery, Letter letter) {}

    /**
     * Sends the first delivery of a subscription that the worker holds, if it is due.
     *
     * @return whether it is worth going on with the next
     */
    boolean next(UUID webhook, String worker) {
        var begun = QuarkusTransaction.requiringNew().call(() -> begin(webhook, worker));
        if (begun.isEmpty()) {
            return false;
        }
        var outcome = sending.send(begun.get().letter());
        return QuarkusTransaction.requiringNew()
                .call(() -> end(webhook, begun.get().delivery(), outcome));
    }

    private Optional<Begun> begin(UUID id, String worker) {
        var now = clock.instant();
        return webhooks.held(id, worker, config.leaseSeconds())
                .flatMap(webhook -> deliveries
                        .first(id)
                        .filter(delivery -> delivery.isDue(now))
                        .map(delivery -> {
                            delivery.attempt(now);
                            return new Begun(delivery.id, letter(webhook, delivery));
                        }));
    }

    Letter letter(Webhook webhook, Delivery delivery) {
        var now = clock.instant();
        var opened = webhook.secrets(now).stream()
                .map(stored -> secrets.open(webhook.id, stored))
                .toList();
        return new Letter(
                delivery.id.toString(), URI.create(webhook.url), delivery.body, now, delivery.attempts, opened);
    }

    private boolean end(UUID id, UUID deliveryId, Outcome outcome) {
        var now = clock.instant();
        var webhook = webhooks.findByIdOptional(id);
        var sent = deliveries.findByIdOptional(deliveryId);
        if (webhook.isEmpty() || sent.isEmpty()) {
            return false;
        }
        sent.get().ended(outcome, now, config.backoff());
        if (outcome.isDelivered()) {
            webhook.get().delivered(now);
        } else {
            failed(webhook.get(), sent.get(), outcome);
        }
        return sent.get().state != Delivery.State.PENDING && !outcome.isGone();
    }

    private void failed(Webhook webhook, Delivery delivery, Outcome outcome) {
        webhook.failed(clock.instant());
        if (outcome.isGone()) {
            webhook.disable(clock.instant());
            delivery.die();
            deliveries.flush();
            deliveries.giveUp(webhook.id);
            LOG.infof("%s is disabled: its receiver answered 410", webhook);
        } else if (delivery.state == Delivery.State.DEAD) {
            LOG.warnf("%s of %s is dead after %d attempts", delivery, webhook, delivery.attempts);
        }
    }
}
