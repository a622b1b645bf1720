package kz.kasip.standards.webhook;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A secret, the one time that it is told. */
@Schema(description = "A subscription's secret; it is told this once.", examples = Examples.SECRET)
record WebhookSecret(
        @NotNull UUID id,

        @NotNull @Schema(
                description = "What the receiver checks signatures with, by the rules of Standard Webhooks.",
                examples = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=")
        String secret,

        @Schema(
                description =
                        "Until when messages bear a signature by the secret before too; absent for the first one.",
                examples = "2026-09-02T05:00:00Z")
        Instant formerUntil) {

    /** Without the secret, wherever it is written but in the answer. */
    @Override
    public String toString() {
        return "Secret of " + id;
    }
}
