package kz.kasip.cards.ladder;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import kz.kasip.cards.card.Card;
import kz.kasip.cards.card.CardId;
import kz.kasip.cards.card.CardReads;
import kz.kasip.cards.http.Lang;
import kz.kasip.cards.http.Localised;
import kz.kasip.cards.http.Remembered;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A profession over its levels. */
@Path("/v1/cards/{id}/ladder")
@PermitAll
@Localised
@Remembered
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cards")
class LadderResource {
    private final CardReads reads;

    LadderResource(CardReads reads) {
        this.reads = reads;
    }

    @GET
    @Operation(
            operationId = "getLadder",
            summary = "A profession over its levels",
            description =
                    "The cards of the same version that are the same profession as a card, by level, and what each step"
                            + " adds, drops and changes. A card is the same profession by its title, another title or"
                            + " its code of an occupation. Where two neighbouring levels have the same functions, abilities"
                            + " and knowledge, the step says that they can't be told apart.")
    @APIResponse(
            responseCode = "200",
            description = "The ladder; of a profession at one level it has one rung and no steps",
            content = @Content(schema = @Schema(implementation = LadderView.class)))
    @APIResponse(
            responseCode = "400",
            description = "A malformed id or parameter; `violations` names the failing part.")
    @APIResponse(responseCode = "404", description = "No published version has such a card.")
    @APIResponse(
            responseCode = "503",
            description =
                    "It can't be told just now whether there is such a card; `Retry-After` says when to come again.")
    public LadderView get(
            @Parameter(
                            description = "Id of a card: the standard's code and the card's number.",
                            example = "J62012900-01")
                    @PathParam("id")
                    String id,
            @Parameter(description = "As in force on this day.", example = "2026-01-31") @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = "Texts in this language alone, where they exist in it.") @QueryParam("lang")
                    Lang lang) {
        Card card = reads.card(CardId.parse(id), asOf);
        return LadderView.of(card, reads.besides(card));
    }
}
