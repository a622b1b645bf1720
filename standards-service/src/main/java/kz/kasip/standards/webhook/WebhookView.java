package kz.kasip.standards.webhook;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.kasip.standards.code.StandardCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subscription as it is answered; its secret is not. */
@Schema(
        name = "Webhook",
        description = "A subscription. Its secret is answered once, when it is made.",
        examples = Examples.WEBHOOK)
record WebhookView(
        @NotNull UUID id,

        @NotNull @Schema(examples = "https://hr.example.kz/kasip")
        String url,

        @NotNull @Schema(description = "Whose it is.", examples = "subscriber")
        String owner,

        @Schema(examples = "62.01") String oked,
        StandardCode code,
        @Schema(examples = "6") Integer orkLevel,

        @NotNull @Schema(description = "Types of changes; empty for all.")
        List<String> types,

        @NotNull Webhook.Status status,

        @NotNull @Schema(description = "How many attempts failed in a row.", examples = "0")
        int failures,

        @Schema(description = "Since when attempts fail.", examples = "2026-09-01T05:00:00Z")
        Instant failingSince,

        @Schema(description = "When the receiver took something last.", examples = "2026-09-01T05:00:00Z")
        Instant deliveredAt,

        @NotNull @Schema(examples = "2026-09-01T05:00:00Z") Instant createdAt) {

    static WebhookView of(Webhook webhook, int failingAfter) {
        return new WebhookView(
                webhook.id,
                webhook.url,
                webhook.owner,
                webhook.oked,
                webhook.code,
                webhook.orkLevel,
                webhook.types,
                webhook.status(failingAfter),
                webhook.failures,
                webhook.failingSince,
                webhook.deliveredAt,
                webhook.createdAt);
    }
}
