package kz.kasip.standards.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kz.kasip.standards.change.PublicChange;
import kz.kasip.standards.change.PublicFeed;
import kz.kasip.standards.webhook.sending.WebhookConfig;

/** Turns the feed into deliveries; a subscription's position moves in the same transaction, so none is lost or doubled. */
@ApplicationScoped
class Queueing {

    private static final int PAGE = 100;

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final PublicFeed feed;
    private final WebhookConfig config;
    private final ObjectMapper json;
    private final Clock clock;

    Queueing(
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            PublicFeed feed,
            WebhookConfig config,
            ObjectMapper json,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.feed = feed;
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Queues the next stretch for a subscription that is held by a lease.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean goOn(UUID id, String lease) {
        return webhooks.held(id, lease, config.leaseSeconds()).map(this::goOn).orElse(false);
    }

    private boolean goOn(Webhook webhook) {
        var stretch = feed.after(webhook.position, webhook.filter(), PAGE);
        stretch.items().stream()
                .filter(webhook::wants)
                .forEach(change -> deliveries.queue(delivery(webhook, change.id(), change)));
        webhook.position = stretch.next();
        return stretch.items().size() == PAGE;
    }

    /** A delivery of an event that is to be sent at once; what is signed is what was written here. */
    Delivery delivery(Webhook webhook, String eventId, PublicChange change) {
        var delivery = new Delivery();
        delivery.id = UUID.randomUUID();
        delivery.webhookId = webhook.id;
        delivery.eventId = eventId;
        delivery.type = change.type();
        delivery.subject = change.subject();
        delivery.body = write(change);
        delivery.queuedAt = clock.instant();
        delivery.nextAt = delivery.queuedAt;
        return delivery;
    }

    private String write(PublicChange change) {
        try {
            return json.writeValueAsString(change);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An event is no JSON", e);
        }
    }
}
