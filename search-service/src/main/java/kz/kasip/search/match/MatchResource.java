package kz.kasip.search.match;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import kz.kasip.search.http.Localised;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The cards that fit a vacancy or a CV. */
@Path("/v1/match")
@PermitAll
@Localised
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
class MatchResource {
    private final CardMatching matching;

    MatchResource(CardMatching matching) {
        this.matching = matching;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "match",
            summary = "The cards that fit a vacancy or a CV",
            description = "The cards that fit a text, the best first: whether the level fits and by which words, which"
                    + " abilities and knowledge the text speaks of and which it does not. The text may be in Kazakh,"
                    + " Russian or both, and is found in cards of either. What is sent is never logged or kept.")
    @APIResponse(
            responseCode = "200",
            description = "The cards that fit",
            content = @Content(schema = @Schema(implementation = MatchAnswer.class)))
    @APIResponse(responseCode = "400", description = "A malformed body; `violations` names the field.")
    @APIResponse(responseCode = "413", description = "The text has more than 50 kB.")
    @APIResponse(responseCode = "415", description = "The body is not JSON.")
    @APIResponse(
            responseCode = "503",
            description = "Too many texts are being matched, this one takes too long, or the index is being filled for"
                    + " the first time; `Retry-After` says when to come again.")
    public MatchAnswer match(@NotNull @Valid MatchRequest request, @Context ContainerRequestContext context) {
        request.check();
        context.setProperty(Localised.LANGUAGE, request.lang());
        return matching.match(request);
    }
}
