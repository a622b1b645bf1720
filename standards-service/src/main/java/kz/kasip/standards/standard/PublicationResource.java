package kz.kasip.standards.standard;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.kasip.standards.client.CardsFollowing;
import kz.kasip.standards.code.StandardCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Changes the state of versions: publication and its withdrawal, discard, repeal. */
@Path("/v1/standards/{code}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "editing", description = "From the official document to a published version; needs a token.")
class PublicationResource {

    private static final String CODE = "Code of the standard.";
    private static final String VERSION = "Number of the version.";

    private final Publication publication;
    private final Repeal repeal;
    private final Drafts drafts;
    private final StandardVersionRepository versions;
    private final VersionViews views;
    private final OptionalBody bodies;
    private final CardsFollowing cards;
    private final Reader reader;

    PublicationResource(
            Publication publication,
            Repeal repeal,
            Drafts drafts,
            StandardVersionRepository versions,
            VersionViews views,
            OptionalBody bodies,
            CardsFollowing cards,
            Reader reader) {
        this.publication = publication;
        this.repeal = repeal;
        this.drafts = drafts;
        this.versions = versions;
        this.views = views;
        this.bodies = bodies;
        this.cards = cards;
        this.reader = reader;
    }

    @POST
    @Path("versions/{version}/publication")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("approver")
    @Operation(
            operationId = "publishVersion",
            summary = "Publish a draft",
            description =
                    "Closes the version before it on the day before. What is published never changes. The draft of a"
                            + " correction takes the place of what it corrects at once, for the period of its version."
                            + " By an approver who has not changed the draft it stands for submission and approval too;"
                            + " who has changed it publishes only what another has approved (`approver-is-editor`).")
    @RequestBody(
            required = false,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewPublication.class)))
    @APIResponseSchema(VersionView.class)
    @APIResponse(responseCode = "409", description = "It is no draft, or another version is in force on that day.")
    @APIResponse(responseCode = "422", description = "`effectiveFrom` of a correction.")
    public VersionView publish(
            @Parameter(description = CODE, example = "J62011901") @PathParam("code") StandardCode code,
            @Parameter(description = VERSION, example = "1") @PathParam("version") int number,
            String body) {
        var decided = bodies.read(body, NewPublication.class).orElse(NewPublication.TODAY);
        publication.publish(code, number, decided, reader.name());
        cards.await();
        return view(code, number);
    }

    @DELETE
    @Path("versions/{version}/publication")
    @RolesAllowed("approver")
    @Operation(
            operationId = "withdrawPublication",
            summary = "Withdraw a publication that is still to come",
            description = "The version is a draft again.")
    @APIResponse(responseCode = "204", description = "It is a draft again.")
    @APIResponse(responseCode = "409", description = "It has no publication that is still to come.")
    public void withdraw(
            @Parameter(description = CODE, example = "J62011901") @PathParam("code") StandardCode code,
            @Parameter(description = VERSION, example = "1") @PathParam("version") int number) {
        publication.withdraw(code, number);
    }

    @DELETE
    @Path("versions/{version}")
    @RolesAllowed("editor")
    @Operation(
            operationId = "discardDraft",
            summary = "Discard a draft",
            description = "Its document can be handed in again.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    @APIResponse(responseCode = "409", description = "It is no draft.")
    public void discard(
            @Parameter(description = CODE, example = "J62011901") @PathParam("code") StandardCode code,
            @Parameter(description = VERSION, example = "1") @PathParam("version") int number) {
        drafts.discard(code, number);
    }

    @POST
    @Path("repeal")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("approver")
    @Operation(
            operationId = "repealStandard",
            summary = "Repeal a standard",
            description =
                    "From its day on it is not in force; it stays readable with status REPEALED. A repeal that is still"
                            + " to come stands in the version as its last day and its successor.")
    @RequestBody(
            required = false,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewRepeal.class)))
    @APIResponseSchema(VersionView.class)
    @APIResponse(
            responseCode = "409",
            description = "It is not in force, its repeal is decided already, or a version is still to come.")
    @APIResponse(
            responseCode = "422",
            description = "`replacedBy` is no other published standard, or `repealedFrom` is before its first day.")
    public VersionView repeal(
            @Parameter(description = CODE, example = "J62011901") @PathParam("code") StandardCode code, String body) {
        var decided = bodies.read(body, NewRepeal.class).orElse(NewRepeal.TODAY);
        var repealed = repeal.repeal(code, decided);
        cards.await();
        return QuarkusTransaction.requiringNew().call(() -> views.of(repealed));
    }

    private VersionView view(StandardCode code, int number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> versions.find(code, number)
                        .map(views::of)
                        .orElseThrow(() -> StandardVersionRepository.unknown(code, number)));
    }
}
