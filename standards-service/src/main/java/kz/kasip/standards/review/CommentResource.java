package kz.kasip.standards.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.http.Listing;
import kz.kasip.standards.http.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes what reviewers say of a draft, and tells it. */
@Path("/v1/standards/{code}/versions/{version}/comments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"editor", "approver", "admin"})
@RunOnVirtualThread
@Tag(name = "editing")
class CommentResource {

    private static final String CODE = "Code of the standard.";
    private static final String VERSION = "Number of the version.";

    /** What is to be said of a draft. */
    @Schema(name = "NewReviewComment", description = "What is to be said of a draft.", examples = Examples.NEW_COMMENT)
    record NewComment(
            @Size(max = 300) @Pattern(
                    regexp = "[A-Za-z]+(\\[\\d+])?(\\.[A-Za-z]+(\\[\\d+])?)*",
                    message = "must be a path like cards[3].functions[1]")
            @Schema(
                    description = "What it is about, as findings name it (places count from 1); the whole where it is"
                            + " left out.",
                    examples = "cards[1].functions[2]")
            String path,

            @NotBlank @Size(max = 4000) @Pattern(regexp = "[^\\x00]*", message = "must not hold the character NUL") @Schema(examples = "Екінші функцияның атауы бірінші функциямен бірдей.")
            String text) {}

    private final Comments comments;

    CommentResource(Comments comments) {
        this.comments = comments;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addComment",
            summary = "Comment on a draft",
            description = "An open comment does not stand in the way of an approval, but is shown at it.")
    @APIResponse(
            responseCode = "201",
            description = "It is kept with the version.",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    @APIResponse(responseCode = "409", description = "The version is no draft.")
    public Response add(
            @Parameter(description = CODE, example = "J62011901") @PathParam("code") StandardCode code,
            @Parameter(description = VERSION, example = "1") @PathParam("version") int number,
            @NotNull @Valid NewComment comment) {
        return Response.status(Response.Status.CREATED)
                .entity(comments.add(
                        code, number, comment.path(), comment.text().strip()))
                .build();
    }

    @GET
    @Operation(
            operationId = "listComments",
            summary = "What was said of a version in its review, the first comment first",
            description = "Of all its revisions. All are answered, unless `limit` asks for pages.")
    public Listing<CommentView> list(
            @Parameter(description = CODE, example = "J62011901") @PathParam("code") StandardCode code,
            @Parameter(description = VERSION, example = "1") @PathParam("version") int number,
            @Parameter(description = "Only those that are open, or only those that are not.") @QueryParam("open")
                    Boolean open,
            @Parameter(description = "At most so many, 1 to 200; all where it is left out.") @QueryParam("limit")
                    Integer limit,
            @Parameter(description = Paging.CURSOR) @QueryParam("cursor") String cursor) {
        var items = comments.of(code, number).stream()
                .filter(comment -> open == null || comment.open() == open)
                .toList();
        return Paging.listing(items, limit, cursor, "comments", code, number, open);
    }

    @PUT
    @Path("{id}/resolution")
    @Operation(
            operationId = "resolveComment",
            summary = "Say that a comment is dealt with",
            description = "Once more changes nothing.")
    public CommentView resolve(
            @Parameter(description = CODE, example = "J62011901") @PathParam("code") StandardCode code,
            @Parameter(description = VERSION, example = "1") @PathParam("version") int number,
            @Parameter(description = "The comment.") @PathParam("id") UUID id) {
        return comments.resolve(code, number, id);
    }
}
