package kz.kasip.search.follow;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import kz.kasip.search.problem.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Fills the index anew while searches go on. */
@Path("/v1/search/rebuilds")
@RolesAllowed("admin")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
@SecurityRequirement(name = "token", scopes = "admin")
class RebuildResource {
    private final IndexKeeper keeper;

    RebuildResource(IndexKeeper keeper) {
        this.keeper = keeper;
    }

    @POST
    @Operation(
            operationId = "rebuildIndex",
            summary = "Fills a new index from nothing",
            description =
                    "Searches are answered by the old index until the new one holds all that is in force. While one"
                            + " rebuild runs no other is started: the answer is the one that runs.")
    @APIResponse(
            responseCode = "202",
            description = "The rebuild that runs now; `Location` tells where its state is.",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = Rebuild.class)))
    public RestResponse<Rebuild> start() {
        Rebuild rebuild = keeper.rebuild("asked for");
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, rebuild)
                .location(URI.create("/v1/search/rebuilds/" + rebuild.id()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRebuild", summary = "How far a rebuild is")
    @APIResponse(responseCode = "200", description = "Its state")
    @APIResponse(responseCode = "404", description = "No such rebuild since the service started.")
    public Rebuild state(
            @Parameter(
                            description = "The id that the start of the rebuild was answered with.",
                            example = "g20260131120000000")
                    @PathParam("id")
                    String id) {
        return keeper.find(id)
                .orElseThrow(() -> new NotFound("rebuild-unknown", "No rebuild " + id + " since the service started."));
    }
}
