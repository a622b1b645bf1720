package kz.kasip.cards.change;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells followers inside the system what changed in the published cards. */
@Path("/internal/changes")
@RolesAllowed("service")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "internal")
@SecurityRequirement(name = "token")
class ChangeResource {
    /** What another replica wrote wakes nobody here, so a waiting request looks into the database again and again. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final ChangeFeed feed;
    private final Growth growth;

    ChangeResource(ChangeFeed feed, Growth growth) {
        this.feed = feed;
        this.growth = growth;
    }

    @GET
    @Operation(operationId = "getCardsChanges", summary = "The feed of changes in the published cards")
    @APIResponse(
            responseCode = "200",
            description = "What came after the cursor, possibly nothing",
            content = @Content(schema = @Schema(implementation = ChangePage.class)))
    @APIResponse(responseCode = "400", description = "Malformed cursor, limit or wait")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The token has not the role service")
    @APIResponse(responseCode = "410", description = "The cursor is of another epoch: follow from the beginning")
    public ChangePage changes(
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit,
            @QueryParam("wait") @DefaultValue("0") @Min(0) @Max(30) int wait) {
        ChangeCursor cursor = after == null ? null : ChangeCursor.parse(after);
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(wait);
        long times = growth.times();
        ChangePage page = feed.after(cursor, limit);
        while (page.items().isEmpty() && System.nanoTime() < until) {
            growth.await(times, Math.min(until - System.nanoTime(), LOOK_AGAIN.toNanos()));
            times = growth.times();
            page = feed.after(cursor, limit);
        }
        return page;
    }
}
