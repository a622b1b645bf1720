package kz.kasip.cards.restoration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets standards-service notice that cards are missing, and say when it has handed them in again. */
@Path("/internal/restoration")
@RolesAllowed("service")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "internal")
@SecurityRequirement(name = "token")
class RestorationResource {
    private final Restoration restoration;

    RestorationResource(Restoration restoration) {
        this.restoration = restoration;
    }

    @GET
    @Operation(operationId = "getRestoration", summary = "Whether cards are missing since a restore")
    @APIResponse(
            responseCode = "200",
            description = "Whether all cards are here",
            content = @Content(schema = @Schema(implementation = RestorationView.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The token has not the role service")
    public RestorationView get() {
        return restoration.now();
    }

    @PUT
    @Operation(operationId = "completeRestoration", summary = "Say that all missing cards were handed in again")
    @APIResponse(responseCode = "204", description = "Noted, or of an epoch that has passed")
    @APIResponse(responseCode = "400", description = "Malformed body")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The token has not the role service")
    public void put(@NotNull @Valid RestorationView done) {
        if (done.complete()) {
            restoration.complete(done.epoch());
        }
    }
}
