package kz.kasip.standards.change;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.code.OrkLevel;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.http.Keeping;
import kz.kasip.standards.http.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public feed: what was published, corrected, closed and repealed, in order. */
@Path(PublicChange.SOURCE)
@Produces({MediaType.APPLICATION_JSON, ChangeForm.BATCH_TYPE, ChangeForm.ATOM_TYPE})
@RunOnVirtualThread
@Tag(name = "changes", description = "What was published, corrected, closed and repealed, in order and without gaps.")
class ChangeResource {

    private static final String FILTERS =
            "`oked`, `code` and `orkLevel` ask for standards as `/v1/standards` lists them with the same words. When a"
                    + " standard that matched no longer does (a newer version or a correction of it is another), that is told"
                    + " with `data.tombstone: OUTSIDE_FILTER`. The cursor moves on over what is left out, so that with"
                    + " another filter it is refused (`cursor-of-another-filter`); one that was given out without a filter"
                    + " goes on with any.";

    /** A stretch of the public feed; {@code next} is where to go on. */
    @Schema(examples = Examples.CHANGES)
    record PublicChanges(
            @NotNull List<PublicChange> items,

            @NotNull @Schema(
                    description = "Hand it in as `after` to go on; present also where nothing is new.",
                    examples = "8f14e45f-ceea-467f-a9d2-6b1f0c1e5a11:17")
            String next) {}

    private final PublicFeed feed;

    ChangeResource(PublicFeed feed) {
        this.feed = feed;
    }

    @GET
    @Operation(
            operationId = "changes",
            summary = "Follow the register",
            description = "Changes after a cursor, oldest first. With `wait` the answer is held back until there is a"
                    + " change that matches or the seconds are over. " + FILTERS)
    @APIResponse(
            responseCode = "200",
            description = "A stretch of the feed; `Accept` chooses the form.",
            headers =
                    @Header(
                            name = "Link",
                            description = "Where to go on, as `rel=\"next\"`; present also where nothing is new.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PublicChanges.class)),
                @Content(
                        mediaType = ChangeForm.BATCH_TYPE,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = PublicChange.class),
                        examples = @ExampleObject(name = "batch", value = Examples.BATCH)),
                @Content(
                        mediaType = ChangeForm.ATOM_TYPE,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "atom", value = Examples.ATOM))
            })
    @APIResponse(
            responseCode = "410",
            description =
                    "The feed was restored since the cursor was given out (`cursor-of-another-epoch`): forget what was"
                            + " read from it and read from the beginning, without `after`.")
    public Response changes(
            @Parameter(description = "`next` of the answer before; none for the beginning.") @QueryParam("after")
                    String after,
            @Parameter(description = "At most so many changes, 1 to 200.") @QueryParam("limit") Integer limit,
            @Parameter(description = "Seconds to wait for a change, at most 30.")
                    @QueryParam("wait")
                    @DefaultValue("0")
                    @Min(0) @Max(30) int wait,
            @Parameter(description = "Standards of this OKED code and below it.", example = "62.01") @QueryParam("oked")
                    OkedCode oked,
            @Parameter(description = "One standard.", example = "J62011901") @QueryParam("code") StandardCode code,
            @Parameter(description = "Standards with a card of this level.", example = "6") @QueryParam("orkLevel")
                    OrkLevel orkLevel,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        var form = ChangeForm.of(headers.getAcceptableMediaTypes()).orElseThrow(NotAcceptableException::new);
        var filter = new ChangeFilter(oked, code, orkLevel);
        var cursor = after == null ? null : FeedCursor.fromString(after).goingOnWith(filter);
        var page = feed.read(cursor, filter, Paging.of(limit, null).limit(), Duration.ofSeconds(wait));
        var next = address(uri, page.next().toString());
        return Response.ok(entity(form, page, uri, next), form.type())
                .header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, Keeping.PRIVATE)
                .build();
    }

    private static Object entity(ChangeForm form, PublicFeed.Page page, UriInfo uri, String next) {
        return switch (form) {
            case JSON -> new PublicChanges(page.items(), page.next().toString());
            case BATCH -> page.items();
            case ATOM -> {
                var about = uri.getRequestUriBuilder()
                        .replaceQueryParam("after")
                        .replaceQueryParam("limit")
                        .replaceQueryParam("wait")
                        .build();
                yield AtomForm.of(page, pathOf(about), pathOf(uri.getRequestUri()), next);
            }
        };
    }

    private static String address(UriInfo uri, String cursor) {
        return pathOf(
                uri.getRequestUriBuilder().replaceQueryParam("after", cursor).build());
    }

    /** Without host: the gateway is where it was asked. */
    private static String pathOf(URI uri) {
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
