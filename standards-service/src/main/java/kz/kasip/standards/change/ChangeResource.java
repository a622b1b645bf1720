package kz.kasip.standards.change;

import io.smallrye.common.annotation.RunOnVirtualThread;
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
import kz.kasip.standards.http.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public feed: what was published, closed and repealed, in order. */
@Path("/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "changes", description = "What was published, closed and repealed, in order and without gaps.")
class ChangeResource {

    /** A stretch of the public feed; {@code next} is where to go on. */
    record PublicChanges(
            @NotNull List<PublicChange> items,

            @NotNull @Schema(
                    description = "Hand it in as `after` to go on; present also where nothing is new.",
                    examples = "8f14e45f-ceea-467f-a9d2-6b1f0c1e5a11:17")
            String next) {}

    private final Feed feed;

    ChangeResource(Feed feed) {
        this.feed = feed;
    }

    @GET
    @Operation(
            operationId = "changes",
            summary = "Follow the register",
            description = "Changes after a cursor, oldest first. With `wait` the answer is held back until there is a"
                    + " change or the seconds are over. After 410 read again from the beginning.")
    @APIResponseSchema(PublicChanges.class)
    @APIResponse(responseCode = "410", description = "The cursor is of another epoch: read from the beginning.")
    public PublicChanges changes(
            @Parameter(description = "`next` of the answer before; none for the beginning.") @QueryParam("after")
                    String after,
            @Parameter(description = "At most so many changes, 1 to 200.") @QueryParam("limit") Integer limit,
            @Parameter(description = "Seconds to wait for a change, at most 30.")
                    @QueryParam("wait")
                    @DefaultValue("0")
                    @Min(0) @Max(30) int wait) {
        var cursor = after == null ? null : FeedCursor.fromString(after);
        var page = feed.read(cursor, Paging.of(limit, null).limit(), false, Duration.ofSeconds(wait));
        return new PublicChanges(
                page.items().stream()
                        .map(change -> PublicChange.of(page.epoch(), change))
                        .toList(),
                page.next().toString());
    }
}
