package kz.kasip.standards.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.kasip.standards.http.Paging;
import kz.kasip.standards.problem.NotFound;

/** The deliveries of subscriptions. */
@ApplicationScoped
class DeliveryRepository implements PanacheRepositoryBase<Delivery, UUID> {

    /** Writes a delivery down, unless the subscription has one of the event already. */
    void queue(Delivery delivery) {
        getEntityManager()
                .createNativeQuery("""
                        insert into webhook_delivery (id, webhook_id, event_id, type, subject, body, state, queued_at, next_at)
                        values (:id, :webhook, :event, :type, :subject, :body, 'PENDING', :at, :at)
                        on conflict (webhook_id, event_id) do nothing
                        """)
                .setParameter("id", delivery.id)
                .setParameter("webhook", delivery.webhookId)
                .setParameter("event", delivery.eventId)
                .setParameter("type", delivery.type)
                .setParameter("subject", delivery.subject)
                .setParameter("body", delivery.body)
                .setParameter("at", delivery.queuedAt)
                .executeUpdate();
    }

    /** The one that has to be sent before all others of the subscription. */
    Optional<Delivery> first(UUID webhook) {
        return find("webhookId = ?1 and state = ?2 order by number", webhook, Delivery.State.PENDING)
                .firstResultOptional();
    }

    /** Gives up what a subscription still had to send. */
    void giveUp(UUID webhook) {
        update(
                "state = ?1, nextAt = null where webhookId = ?2 and state = ?3",
                Delivery.State.DEAD,
                webhook,
                Delivery.State.PENDING);
    }

    /** The newest first; one more than the page has, so that the end is known. */
    List<Delivery> page(UUID webhook, Delivery.State state, Paging paging) {
        return find(
                        "webhookId = ?1 and state in ?2 and number < ?3 order by number desc",
                        webhook,
                        states(state),
                        paging.afterNumber(Long.MAX_VALUE))
                .range(0, paging.limit())
                .list();
    }

    long count(UUID webhook, Delivery.State state) {
        return count("webhookId = ?1 and state in ?2", webhook, states(state));
    }

    /** Null means any. */
    private static List<Delivery.State> states(Delivery.State state) {
        return state == null ? List.of(Delivery.State.values()) : List.of(state);
    }

    Delivery get(UUID webhook, UUID id) {
        return findByIdOptional(id)
                .filter(delivery -> delivery.webhookId.equals(webhook))
                .orElseThrow(() -> new NotFound("delivery-unknown", "There is no delivery " + id + "."));
    }

    /** Forgets what was done with before a moment. */
    void forget(Instant before) {
        delete("state <> ?1 and queuedAt < ?2", Delivery.State.PENDING, before);
    }
}
