package kz.kasip.standards.change;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.kasip.standards.code.StandardCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A public change in the shape of CloudEvents 1.0. */
@Schema(description = "A change in the shape of CloudEvents 1.0.")
record PublicChange(
        @NotNull @Schema(examples = "1.0") String specversion,

        @NotNull @Schema(description = "Unique within the source.", examples = "8f14e45f-ceea-467f-a9d2-6b1f0c1e5a11:17")
        String id,

        @NotNull @Schema(examples = "/v1/changes") String source,

        @NotNull @Schema(enumeration = {"kz.kasip.standard.published", "kz.kasip.standard.changed"})
        String type,

        @NotNull @Schema(description = "Code and version.", examples = "J62011901/1")
        String subject,

        @NotNull Instant time,
        @NotNull @Schema(examples = "application/json") String datacontenttype,
        @NotNull Data data) {

    /** State and period of the version since the change. */
    @Schema(name = "ChangeData")
    record Data(
            @NotNull StandardCode code,
            @NotNull int version,

            @NotNull @Schema(enumeration = {"PUBLISHED", "REPEALED"})
            String status,

            LocalDate effectiveFrom,
            LocalDate effectiveTo,

            @Schema(description = "The standard that replaces a repealed one.")
            String replacedBy) {}

    static PublicChange of(UUID epoch, Change change) {
        var type = change.type() == Change.Type.VERSION_PUBLISHED ? "published" : "changed";
        return new PublicChange(
                "1.0",
                new FeedCursor(epoch, change.position()).toString(),
                "/v1/changes",
                "kz.kasip.standard." + type,
                change.code() + "/" + change.version(),
                change.at(),
                MediaType.APPLICATION_JSON,
                new Data(
                        change.code(),
                        change.version(),
                        change.status(),
                        change.effectiveFrom(),
                        change.effectiveTo(),
                        change.replacedBy()));
    }
}
