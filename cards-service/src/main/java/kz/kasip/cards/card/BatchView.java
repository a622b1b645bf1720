package kz.kasip.cards.card;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The cards that were asked for at once. */
@Schema(name = "CardBatch", description = "The cards that were asked for at once.")
record BatchView(
        @NotNull @Schema(description = "Whole cards, or the fields asked for, in the order asked.")
        List<CardView> items,

        @NotNull @Schema(
                description = "The ids of which no version published until the day has a card.",
                examples = "[\"J62012900-99\"]")
        List<String> missing) {}
