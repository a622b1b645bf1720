package kz.kasip.cards.restoration;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether all cards are here that were handed in once. */
@Schema(name = "Restoration")
record RestorationView(
        @NotNull @Schema(description = "The epoch of the own feed, another one after each restore.")
        String epoch,

        @NotNull @Schema(description = "False while cards are missing; hand them in again with their ids.")
        boolean complete) {}
