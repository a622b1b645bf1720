package kz.kasip.cards.change;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of the own feed and the cursor to go on from. */
@Schema(name = "CardsChangePage")
record ChangePage(
        @NotNull String epoch,
        @NotNull List<ChangeView> items,

        @NotNull @Schema(description = "The cursor to go on from, epoch:position")
        String next) {}
