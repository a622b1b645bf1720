package kz.kasip.standards.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.kasip.standards.webhook.sending.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.DynamicUpdate;

/** One event for one subscription, until it is delivered or dead. */
@Entity
@DynamicUpdate
@Table(name = "webhook_delivery")
class Delivery {

    /** How far it is. */
    @Schema(name = "DeliveryState")
    enum State {
        /** Not yet taken by the receiver; it is tried again. */
        PENDING,
        /** The receiver answered 2xx. */
        DELIVERED,
        /** Given up; it can be sent again by hand. */
        DEAD
    }

    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    Long number;

    @Column(name = "webhook_id")
    UUID webhookId;

    @Column(name = "event_id")
    String eventId;

    String type;

    String subject;

    String body;

    @Enumerated(EnumType.STRING)
    State state = State.PENDING;

    int attempts;

    @Column(name = "queued_at")
    Instant queuedAt;

    @Column(name = "next_at")
    Instant nextAt;

    @Column(name = "attempted_at")
    Instant attemptedAt;

    @Column(name = "delivered_at")
    Instant deliveredAt;

    Integer status;

    String failure;

    boolean isDue(Instant now) {
        return state == State.PENDING && !nextAt.isAfter(now);
    }

    /** Whether it still waits for the end of this attempt. */
    boolean isAt(int attempt) {
        return state == State.PENDING && attempts == attempt;
    }

    void attempt(Instant now) {
        attempts++;
        attemptedAt = now;
    }

    /** Takes down how an attempt ended; after the last one, or when it waited for as long as all of them take, it is dead. */
    void ended(Outcome outcome, Instant now, List<Duration> backoff) {
        status = outcome.status();
        failure = outcome.failure();
        if (outcome.isDelivered()) {
            state = State.DELIVERED;
            deliveredAt = now;
            nextAt = null;
        } else if (attempts > backoff.size() || !now.isBefore(queuedAt.plus(whole(backoff)))) {
            die();
        } else {
            nextAt = now.plus(backoff.get(Math.max(0, attempts - 1)));
        }
    }

    void die() {
        state = State.DEAD;
        nextAt = null;
    }

    /** Begins anew, under the same id. */
    void again(Instant now) {
        state = State.PENDING;
        attempts = 0;
        queuedAt = now;
        nextAt = now;
    }

    private static Duration whole(List<Duration> backoff) {
        return backoff.stream().reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Delivery delivery && id.equals(delivery.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Delivery " + id;
    }
}
