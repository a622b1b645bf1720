package kz.kasip.standards.drafting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.content.StandardContent;
import kz.kasip.standards.problem.TooLarge;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes and tells the whole of a version as one JSON document. */
@Path("/v1/standards/{code}/versions/{version}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "editing")
class ContentResource {

    private static final String CODE = "Code of the standard.";
    private static final String VERSION = "Number of the version.";
    private static final int LARGEST = 25 * 1024 * 1024;

    private final WrittenDraft drafts;

    ContentResource(WrittenDraft drafts) {
        this.drafts = drafts;
    }

    @GET
    @Path("content")
    @RolesAllowed({"editor", "approver", "admin", "service"})
    @Operation(
            operationId = "getContent",
            summary = "All that a version says, its whole cards included",
            description = "What is read here can be put back, as this version's draft or as another's; its `ETag` says"
                    + " which state of a draft was read.")
    @APIResponse(
            responseCode = "200",
            description = "The content.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Of this state.",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = StandardContent.class)))
    public String get(
            @Parameter(description = CODE, example = "J62011901") @PathParam("code") StandardCode code,
            @Parameter(description = VERSION, example = "1") @PathParam("version") int number,
            @Parameter(
                            description =
                                    "Official revision of the version; the newest where it is left out, be it a draft.",
                            example = "1")
                    @QueryParam("revision")
                    @Min(1) Integer revision) {
        return drafts.read(code, number, revision);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("editor")
    @Operation(
            operationId = "putVersion",
            summary = "Write a draft whole",
            description =
                    "Makes the draft of the version, or takes its place: then `If-Match` has to name the state that"
                            + " was read. It is held to the rules that documents are held to, and its cards keep their ids where"
                            + " they are the same professions. The same content again changes nothing; any other makes what was"
                            + " handed in or approved a draft again. If a part is down the draft is made later by itself: the"
                            + " problem's `instance` says where to look.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StandardContent.class)))
    @APIResponse(
            responseCode = "200",
            description = "The draft, as it is now.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Of the new state.",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = StandardContent.class)))
    @APIResponse(
            responseCode = "201",
            description = "The draft that was made.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Of the new state.",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = StandardContent.class)))
    @APIResponse(responseCode = "409", description = "The version is published, and nothing is said to be corrected.")
    @APIResponse(responseCode = "412", description = "The draft is another than the one that was read.")
    @APIResponse(responseCode = "413", description = "The body is larger than 25 MB.")
    @APIResponse(responseCode = "428", description = "There is a draft, and `If-Match` is missing.")
    public Response put(
            @Parameter(description = CODE, example = "J62011901") @PathParam("code") StandardCode code,
            @Parameter(description = VERSION, example = "1") @PathParam("version") @Min(1) int number,
            @Parameter(
                            description = "What it corrects of the published version, in its leading language: it then"
                                    + " becomes the draft of the version's next revision.",
                            example = "Код занятия в третьей карточке")
                    @QueryParam("corrects")
                    @Size(max = 500) String corrects,
            @Parameter(
                            description = "`ETag` of the draft that it takes the place of.",
                            example = "\"8c2f0a53b1f0c0d96c1f0a53b1f0c0d9\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String match,
            @Parameter(description = "`*`: only where there is no draft yet.", example = "*")
                    @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    String noneMatch,
            byte[] body) {
        if (body.length > LARGEST) {
            throw new TooLarge("content-too-large", "The content of a standard has at most 25 MB.");
        }
        var answer = drafts.write(code, number, body, corrects, new Precondition(match, noneMatch));
        var response = answer.created()
                ? Response.created(URI.create("/v1/standards/" + code + "/versions/" + number))
                : Response.ok();
        return response.header(HttpHeaders.ETAG, answer.tag())
                .entity(answer.body())
                .build();
    }
}
