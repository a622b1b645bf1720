package kz.kasip.cards.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import kz.kasip.cards.version.StandardVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which version of which standard a card is of; state and period are told where they are those of today. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "StandardRef",
        description =
                "A version of a professional standard. State, period and revision are told with the cards of the"
                        + " version that counts on a day, not in lists and not with the cards as published, which never change.")
record StandardRef(
        @NotNull @Schema(description = "The standard's code.", examples = "J62012900")
        String code,

        @NotNull @Schema(description = "The version's number.", examples = "1")
        int version,

        @Schema(description = "Its state.", examples = "PUBLISHED")
        StandardVersion.Status status,

        @Schema(description = "First day in force.") LocalDate effectiveFrom,
        @Schema(description = "Last day in force.") LocalDate effectiveTo,

        @Schema(description = "The standard that replaces a repealed one.", examples = "J62012901")
        String replacedBy,

        @Schema(description = "1, or above it an official correction of the version.", examples = "1")
        Integer revision) {

    static StandardRef of(Card card) {
        return new StandardRef(card.code(), card.version(), null, null, null, null, null);
    }

    static StandardRef of(StandardVersion version) {
        return new StandardRef(
                version.id().code(),
                version.id().version(),
                version.status(),
                version.effectiveFrom(),
                version.effectiveTo(),
                version.replacedBy(),
                version.officialRevision());
    }
}
