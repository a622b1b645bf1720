package kz.kasip.standards.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import kz.kasip.standards.webhook.sending.Letter;
import kz.kasip.standards.webhook.sending.Sending;

/** Sends an event that means nothing, at once and only once, so that a subscriber sees whether its receiver works. */
@ApplicationScoped
class TestEvent {

    static final String TYPE = "kz.kasip.webhook.test";

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final Attempt attempt;
    private final Sending sending;
    private final ObjectMapper json;
    private final Clock clock;

    TestEvent(
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            Attempt attempt,
            Sending sending,
            ObjectMapper json,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.attempt = attempt;
        this.sending = sending;
        this.json = json;
        this.clock = clock;
    }

    private record Prepared(Delivery delivery, Letter letter) {}

    /** Sends it and takes down how it ended; the subscription's own deliveries do not wait for it. */
    Delivery send(UUID webhook, String owner) {
        var prepared = QuarkusTransaction.requiringNew().call(() -> prepare(webhook, owner));
        var delivery = prepared.delivery();
        delivery.ended(sending.send(prepared.letter()), clock.instant(), List.of());
        QuarkusTransaction.requiringNew().run(() -> {
            if (webhooks.findByIdOptional(webhook).isPresent()) {
                deliveries.persist(delivery);
            }
        });
        return delivery;
    }

    private Prepared prepare(UUID id, String owner) {
        var webhook = webhooks.get(id, owner);
        var delivery = new Delivery();
        delivery.id = UUID.randomUUID();
        delivery.webhookId = id;
        delivery.eventId = "test:" + delivery.id;
        delivery.type = TYPE;
        delivery.subject = "webhooks/" + id;
        delivery.queuedAt = clock.instant();
        delivery.body = body(delivery);
        delivery.attempt(delivery.queuedAt);
        return new Prepared(delivery, attempt.letter(webhook, delivery));
    }

    private String body(Delivery delivery) {
        var event = new TreeMap<String, Object>();
        event.put("specversion", "1.0");
        event.put("id", delivery.eventId);
        event.put("source", "/v1/webhooks");
        event.put("type", delivery.type);
        event.put("subject", delivery.subject);
        event.put("time", delivery.queuedAt.toString());
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An event is no JSON", e);
        }
    }
}
