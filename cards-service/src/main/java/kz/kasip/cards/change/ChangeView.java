package kz.kasip.cards.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of the own feed as it is told. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CardsChange")
record ChangeView(
        @NotNull @Schema(description = "Without gaps, in the order of commits")
        long position,

        @NotNull Instant at,

        @NotNull @Schema(enumeration = {Change.PUBLISHED, Change.CHANGED})
        String type,

        @NotNull @Schema(examples = "J62012900") String code,
        @NotNull int version,
        @NotNull long revision,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,

        @NotNull @Schema(
                description = "DRAFT: no longer published",
                enumeration = {"DRAFT", "PUBLISHED", "REPEALED"})
        String status,

        @NotNull @Schema(description = "Which revision of the version; above 1 it is an official correction.", examples = "1")
        int officialRevision) {

    static ChangeView of(Change change) {
        return new ChangeView(
                change.position,
                change.at,
                change.type,
                change.code,
                change.version,
                change.revision,
                change.effectiveFrom,
                change.effectiveTo,
                change.status,
                change.officialRevision);
    }
}
