package kz.kasip.standards.audit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import kz.kasip.standards.code.StandardCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of a version's life as it is answered. */
@Schema(
        name = "AuditEntry",
        description = "A step of a version's life: who took it, when and from which address.",
        examples = Examples.ENTRY)
record AuditEntryView(
        @NotNull @Schema(description = "Grows with every step.", examples = "412")
        long id,

        @NotNull Instant at,

        @NotNull @Schema(
                description = "Name in the caller's token; `system` for what happens by itself, as on a version's day.",
                examples = "approver")
        String actor,

        @Schema(description = "Address of the caller; absent for the system.", examples = "203.0.113.7")
        String address,

        @NotNull AuditAction action,
        @NotNull StandardCode code,

        @NotNull @Schema(description = "Number of the version.", examples = "1")
        int version,

        @Schema(description = "What more there is to say.", examples = "in force from 2026-09-01")
        String detail) {

    static AuditEntryView of(AuditEntry entry) {
        return new AuditEntryView(
                entry.id, entry.at, entry.actor, entry.address, entry.action, entry.code, entry.version, entry.detail);
    }
}
