package kz.kasip.cards.draft;

import io.quarkus.resteasy.reactive.jackson.CustomDeserialization;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.kasip.cards.problem.NotFound;
import kz.kasip.cards.version.StandardCode;
import kz.kasip.cards.version.VersionId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes draft cards from standards-service. */
@Path("/internal/standards/{code}/versions/{version}/drafts/{revision}")
@RolesAllowed("service")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "internal")
@SecurityRequirement(name = "token")
class DraftResource {
    private final DraftStore drafts;

    DraftResource(DraftStore drafts) {
        this.drafts = drafts;
    }

    @PUT
    @CustomDeserialization(NothingDropped.class)
    @Operation(
            operationId = "putDraftCards",
            summary = "Store the cards of a draft revision",
            description = "The same revision and digest again gives the same answer.")
    @APIResponse(
            responseCode = "200",
            description = "Stored; each card has its id",
            content = @Content(schema = @Schema(implementation = StoredDraft.class)))
    @APIResponse(responseCode = "400", description = "Malformed code, path or body")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The token has not the role service")
    @APIResponse(
            responseCode = "409",
            description = "The revision has another digest (revision-differs), the version is published"
                    + " (version-published) or the draft was discarded (draft-discarded)")
    public StoredDraft put(
            @PathParam("code") String code,
            @PathParam("version") @Min(1) int version,
            @PathParam("revision") @Min(1) long revision,
            @NotNull @Valid NewDraft draft) {
        return drafts.store(VersionId.of(new StandardCode(code), version), revision, draft);
    }

    @GET
    @Operation(operationId = "getDraftCards", summary = "What is stored of a draft revision")
    @APIResponse(
            responseCode = "200",
            description = "The digest and the ids",
            content = @Content(schema = @Schema(implementation = StoredDraft.class)))
    @APIResponse(responseCode = "400", description = "Malformed code or path")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The token has not the role service")
    @APIResponse(responseCode = "404", description = "Nothing is stored under this revision")
    public StoredDraft get(
            @PathParam("code") String code,
            @PathParam("version") @Min(1) int version,
            @PathParam("revision") @Min(1) long revision) {
        VersionId id = VersionId.of(new StandardCode(code), version);
        return drafts.find(id, revision)
                .orElseThrow(() ->
                        new NotFound("revision-unknown", "Revision " + revision + " of " + id + " is not stored"));
    }

    @DELETE
    @Operation(
            operationId = "dropDraftCards",
            summary = "Drop the cards of a draft revision that was refused",
            description = "What is published stays, and what is not stored is dropped already.")
    @APIResponse(responseCode = "204", description = "No draft cards are stored under this revision")
    @APIResponse(responseCode = "400", description = "Malformed code or path")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The token has not the role service")
    public void drop(
            @PathParam("code") String code,
            @PathParam("version") @Min(1) int version,
            @PathParam("revision") @Min(1) long revision) {
        drafts.drop(VersionId.of(new StandardCode(code), version), revision);
    }
}
