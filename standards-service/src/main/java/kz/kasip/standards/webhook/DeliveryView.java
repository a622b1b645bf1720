package kz.kasip.standards.webhook;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delivery as it is answered. */
@Schema(name = "Delivery", description = "One event for one subscription.", examples = Examples.DELIVERY)
record DeliveryView(
        @NotNull @Schema(description = "The header `webhook-id`, the same for each attempt.")
        UUID id,

        @NotNull @Schema(description = "Id of the event.", examples = "8f14e45f-ceea-467f-a9d2-6b1f0c1e5a11:17")
        String eventId,

        @NotNull @Schema(examples = "kz.kasip.standard.published")
        String type,

        @NotNull @Schema(examples = "J62012901/1") String subject,
        @NotNull Delivery.State state,
        @NotNull @Schema(examples = "1") int attempts,
        @NotNull @Schema(examples = "2026-09-01T05:00:00Z") Instant queuedAt,
        @Schema(examples = "2026-09-01T05:00:01Z") Instant attemptedAt,

        @Schema(description = "When it is tried again.", examples = "2026-09-01T05:00:06Z")
        Instant nextAt,

        @Schema(examples = "2026-09-01T05:00:01Z") Instant deliveredAt,

        @Schema(description = "Status of the last answer.", examples = "204")
        Integer status,

        @Schema(description = "Why there was no answer.", examples = "no answer in time")
        String failure) {

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.id,
                delivery.eventId,
                delivery.type,
                delivery.subject,
                delivery.state,
                delivery.attempts,
                delivery.queuedAt,
                delivery.attemptedAt,
                delivery.nextAt,
                delivery.deliveredAt,
                delivery.status,
                delivery.failure);
    }
}
