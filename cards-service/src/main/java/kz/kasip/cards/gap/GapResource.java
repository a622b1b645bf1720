package kz.kasip.cards.gap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import kz.kasip.cards.card.CardId;
import kz.kasip.cards.http.Lang;
import kz.kasip.cards.http.Localised;
import kz.kasip.cards.http.Remembered;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The gap between two cards. */
@Path("/v1/cards/{id}/gap")
@PermitAll
@Localised
@Remembered
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cards")
class GapResource {
    private final GapReads reads;

    GapResource(GapReads reads) {
        this.reads = reads;
    }

    @GET
    @Operation(
            operationId = "getGap",
            summary = "The gap between two cards",
            description = "What the one profession shares with the other, lacks for it and has beyond it: abilities,"
                    + " knowledge and competencies, each line with its sources and how alike the two texts are, and the"
                    + " steps in education and experience. The cards may be of different standards.")
    @APIResponse(
            responseCode = "200",
            description = "The gap",
            content = @Content(schema = @Schema(implementation = Gap.class)))
    @APIResponse(
            responseCode = "400",
            description = "A malformed id or parameter; `violations` names the failing part.")
    @APIResponse(responseCode = "404", description = "No published version has one of the cards.")
    @APIResponse(responseCode = "422", description = "The two cards have no language in common.")
    @APIResponse(
            responseCode = "503",
            description =
                    "It can't be told just now whether there are such cards; `Retry-After` says when to come again.")
    public Gap between(
            @Parameter(description = "Id of the card to go from.", example = "J62012900-01") @PathParam("id") String id,
            @Parameter(description = "Id of the card to come up to.", required = true, example = "J62012900-02")
                    @QueryParam("to")
                    String to,
            @Parameter(description = "Both cards as in force on this day.", example = "2026-01-31") @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(
                            description =
                                    "Texts in this language alone, where they exist in it; what is compared stays the same.")
                    @QueryParam("lang")
                    Lang lang) {
        return reads.between(CardId.parse(id), to, asOf);
    }
}
