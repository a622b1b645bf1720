package kz.kasip.cards.diff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kz.kasip.cards.card.CardReads;
import kz.kasip.cards.version.StandardCode;
import kz.kasip.cards.version.VersionId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Compares the cards of two versions for standards-service, which answers the whole difference; drafts included: it has seen to
 * it who may read them.
 */
@Path("/internal/standards/{code}/diff")
@RolesAllowed("service")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "internal")
@SecurityRequirement(name = "token")
class DiffResource {
    private final CardReads cards;

    DiffResource(CardReads cards) {
        this.cards = cards;
    }

    @GET
    @Operation(
            operationId = "getCardsDiff",
            summary = "What changed between the cards of two versions",
            description =
                    "Of each version those of exactly the draft revision that standards-service has of it, published"
                            + " or not.")
    @APIResponse(
            responseCode = "200",
            description = "The changes, in the order of the later version",
            content = @Content(schema = @Schema(implementation = CardsDiff.class)))
    @APIResponse(responseCode = "400", description = "Malformed code or parameter")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The token has not the role service")
    @APIResponse(responseCode = "503", description = "The cards of one of the versions are not here just now")
    public CardsDiff diff(
            @PathParam("code") String code,
            @Parameter(description = "The earlier version.", example = "1") @QueryParam("from") @NotNull @Min(1) Integer from,
            @Parameter(description = "The later version.", example = "2") @QueryParam("to") @NotNull @Min(1) Integer to,
            @Parameter(
                            description = "The draft revision that the earlier one is of, or was published from.",
                            example = "7")
                    @QueryParam("fromDraft")
                    @NotNull @Min(1) Long fromDraft,
            @Parameter(
                            description = "The draft revision that the later one is of, or was published from.",
                            example = "8")
                    @QueryParam("toDraft")
                    @NotNull @Min(1) Long toDraft) {
        StandardCode standard = new StandardCode(code);
        return CardsDiff.of(
                identified(VersionId.of(standard, from), fromDraft), identified(VersionId.of(standard, to), toDraft));
    }

    private List<IdentifiedCard> identified(VersionId version, long draft) {
        return cards.ofDraft(version, draft).stream()
                .map(card -> new IdentifiedCard(card.cardId(), card.body()))
                .toList();
    }
}
