package kz.kasip.standards.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

    private record Begun(UUID delivery, int attempts, Letter letter) {}

    /**
     * Sends the first delivery of a subscription that is held by a lease, if it is due.
     *
     * @return whether it is worth going on with the next
     */
    boolean next(UUID webhook, String lease) {
        var begun = QuarkusTransaction.requiringNew().call(() -> begin(webhook, lease));
        if (begun.isEmpty()) {
            return false;
        }
        var outcome = sending.send(begun.get().letter());
        return QuarkusTransaction.requiringNew().call(() -> end(webhook, lease, begun.get(), outcome));
    }

    private Optional<Begun> begin(UUID id, String lease) {
        var now = clock.instant();
        return webhooks.held(id, lease, config.leaseSeconds())
                .flatMap(webhook -> deliveries
                        .first(id)
                        .filter(delivery -> delivery.isDue(now))
                        .map(delivery -> {
                            delivery.attempt(now);
                            return new Begun(delivery.id, delivery.attempts, letter(webhook, delivery));
                        }));
    }

    Letter letter(Webhook webhook, Delivery delivery) {
        var now = clock.instant();
        return new Letter(
                delivery.id.toString(),
                URI.create(webhook.url),
                delivery.body,
                now,
                delivery.attempts,
                secrets(webhook, now));
    }

    /** None where the one in force does not open: what is signed by the one before alone would be refused. */
    private List<String> secrets(Webhook webhook, Instant now) {
        var current = secrets.open(webhook.id, webhook.secret);
        if (current.isEmpty()) {
            LOG.errorf("The secret of %s does not open with kasip.webhooks.secret-key", webhook);
            return List.of();
        }
        var former = webhook.former(now).flatMap(stored -> secrets.open(webhook.id, stored));
        return Stream.concat(current.stream(), former.stream()).toList();
    }

    /** Takes down how it ended, unless the lease was lost meanwhile: then another attempt is, or will be, the one that counts. */
    private boolean end(UUID id, String lease, Begun begun, Outcome outcome) {
        var now = clock.instant();
        var webhook = webhooks.held(id, lease, config.leaseSeconds());
        var sent = deliveries
                .findByIdOptional(begun.delivery(), LockModeType.PESSIMISTIC_WRITE)
                .filter(delivery -> delivery.isAt(begun.attempts()));
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
