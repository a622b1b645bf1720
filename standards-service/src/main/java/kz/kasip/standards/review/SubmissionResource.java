package kz.kasip.standards.review;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.standard.Review;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hands drafts in for approval, gives them back and approves them. */
@Path("/v1/standards/{code}/versions/{version}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "editing")
class SubmissionResource {

    private static final String CODE = "Code of the standard.";
    private static final String VERSION = "Number of the version.";

    private final Review review;
    private final Comments comments;
    private final SecurityIdentity identity;

    SubmissionResource(Review review, Comments comments, SecurityIdentity identity) {
        this.review = review;
        this.comments = comments;
        this.identity = identity;
    }

    @GET
    @Path("submission")
    @RolesAllowed({"editor", "approver", "admin"})
    @Operation(operationId = "getSubmission", summary = "How far the review of a version is")
    public ReviewView get(
            @Parameter(description = CODE, example = "J62011901") @PathParam("code") StandardCode code,
            @Parameter(description = VERSION, example = "1") @PathParam("version") int number) {
        return comments.view(review.state(code, number));
    }

    @POST
    @Path("submission")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("editor")
    @Transactional
    @Operation(
            operationId = "submitVersion",
            summary = "Hand a draft in for approval",
            description = "New content makes it a draft again.")
    @APIResponseSchema(ReviewView.class)
    @APIResponse(responseCode = "409", description = "It is no draft, or handed in already.")
    public ReviewView submit(
            @Parameter(description = CODE, example = "J62011901") @PathParam("code") StandardCode code,
            @Parameter(description = VERSION, example = "1") @PathParam("version") int number) {
        return comments.view(review.submit(code, number, name()));
    }

    @DELETE
    @Path("submission")
    @RolesAllowed({"editor", "approver"})
    @Transactional
    @Operation(
            operationId = "returnVersion",
            summary = "Take a submission back, or return it",
            description = "An editor takes it back, an approver returns it, also what is approved already. It is a"
                    + " draft again.")
    @APIResponseSchema(ReviewView.class)
    @APIResponse(responseCode = "409", description = "It is not handed in.")
    public ReviewView giveBack(
            @Parameter(description = CODE, example = "J62011901") @PathParam("code") StandardCode code,
            @Parameter(description = VERSION, example = "1") @PathParam("version") int number,
            @Parameter(description = "Why; it is kept as a comment.", example = "Екінші карточканың деңгейі түсініксіз")
                    @QueryParam("comment")
                    @Size(max = 1000) String why) {
        var state = review.giveBack(code, number, identity.hasRole("approver") ? "returned" : "taken back");
        if (why != null && !why.isBlank()) {
            comments.add(code, number, null, why.strip());
        }
        return comments.view(state);
    }

    @POST
    @Path("approval")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("approver")
    @Transactional
    @Operation(
            operationId = "approveVersion",
            summary = "Approve what was handed in",
            description = "By an approver who has not changed the draft's content. The comments that are still open"
                    + " are told, but do not stand in the way.")
    @APIResponseSchema(ReviewView.class)
    @APIResponse(
            responseCode = "409",
            description = "It is not handed in, or the approver is one of the draft's editors (`approver-is-editor`).")
    public ReviewView approve(
            @Parameter(description = CODE, example = "J62011901") @PathParam("code") StandardCode code,
            @Parameter(description = VERSION, example = "1") @PathParam("version") int number) {
        return comments.view(review.approve(code, number, name()));
    }

    private String name() {
        return identity.getPrincipal().getName();
    }
}
