package kz.kasip.cards.follow;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.kasip.cards.version.Freshness;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets standards-service answer a publication only when its cards can be read too. */
@Path("/internal/catch-ups")
@RolesAllowed("service")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "internal")
@SecurityRequirement(name = "token")
class CatchUpResource {
    private final Freshness freshness;

    CatchUpResource(Freshness freshness) {
        this.freshness = freshness;
    }

    @POST
    @Operation(
            operationId = "catchUp",
            summary = "Apply all that the feed of standards-service has told before this call")
    @APIResponse(responseCode = "204", description = "It is applied")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The token has not the role service")
    @APIResponse(responseCode = "503", description = "standards-service can't be followed just now")
    public void catchUp() {
        freshness.catchUp();
    }
}
