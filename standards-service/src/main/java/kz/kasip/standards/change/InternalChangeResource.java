package kz.kasip.standards.change;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The feed that the other services follow, drafts included. */
@Path("/internal/changes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
@RunOnVirtualThread
@Tag(name = "internal")
class InternalChangeResource {

    /** A stretch of the feed; {@code next} is where to go on. */
    record Changes(
            @NotNull UUID epoch,
            @NotNull List<Change> items,
            @NotNull String next) {}

    private final Feed feed;

    InternalChangeResource(Feed feed) {
        this.feed = feed;
    }

    @GET
    @Operation(operationId = "internalChanges", summary = "Changes of versions, drafts included")
    @APIResponseSchema(Changes.class)
    @APIResponse(responseCode = "410", description = "The cursor is of another epoch: read from the beginning.")
    public Changes changes(
            @Parameter(description = "`next` of the answer before; none for the beginning.") @QueryParam("after")
                    String after,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit,
            @Parameter(description = "Seconds to wait for a change.")
                    @QueryParam("wait")
                    @DefaultValue("0")
                    @Min(0) @Max(30) int wait) {
        var cursor = after == null ? null : FeedCursor.fromString(after).goingOnWith(ChangeFilter.NONE);
        var page = feed.read(cursor, limit, Duration.ofSeconds(wait));
        return new Changes(page.epoch(), page.items(), page.next().toString());
    }
}
