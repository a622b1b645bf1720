package kz.kasip.cards.gap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kz.kasip.cards.http.Lang;
import kz.kasip.cards.http.Localised;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The gap between a person and a card. */
@Path("/v1/gap")
@PermitAll
@Localised
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cards")
class PersonGapResource {
    private final GapReads reads;

    PersonGapResource(GapReads reads) {
        this.reads = reads;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "computeGap",
            summary = "The gap between a person and a card",
            description = "The same from a person's own list. What is sent is never logged or kept.")
    @APIResponse(
            responseCode = "200",
            description = "The gap",
            content = @Content(schema = @Schema(implementation = Gap.class)))
    @APIResponse(
            responseCode = "400",
            description = "A malformed body or more than 500 texts of 1000 characters; `violations` names the field.")
    @APIResponse(responseCode = "404", description = "No published version has the card.")
    @APIResponse(responseCode = "413", description = "The body is larger than is taken.")
    @APIResponse(responseCode = "415", description = "The body is not JSON.")
    @APIResponse(responseCode = "422", description = "The card is in another language than the texts.")
    @APIResponse(
            responseCode = "503",
            description =
                    "It can't be told just now whether there is such a card; `Retry-After` says when to come again.")
    public Gap ofPerson(
            @NotNull @Valid NewGap person,
            @Parameter(description = "The card's texts in this language alone, where they exist in it.")
                    @QueryParam("lang")
                    Lang lang) {
        return reads.ofPerson(person);
    }
}
