package kz.kasip.standards.change;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import kz.kasip.standards.code.StandardCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change of a version as it stands in the feed. */
public record Change(
        @NotNull long position,
        @NotNull Instant at,
        @NotNull Type type,
        @NotNull StandardCode code,
        @NotNull int version,
        @NotNull long revision,
        @NotNull String digest,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        @NotNull String status,
        String replacedBy,

        @NotNull @Schema(description = "Which revision of the version; above 1 it is an official correction.")
        int officialRevision) {

    /** What happened to the version. */
    @Schema(name = "ChangeType")
    public enum Type {
        /** A revision of it is published. */
        VERSION_PUBLISHED,
        /** Its state, end or successor is set. */
        VERSION_CHANGED,
        /** Its drafts up to the revision are discarded. */
        DRAFT_DISCARDED
    }
}
