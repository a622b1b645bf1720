package kz.kasip.standards.diff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.http.Lang;
import kz.kasip.standards.http.Localised;
import kz.kasip.standards.http.Remembered;
import kz.kasip.standards.standard.ReadableVersions.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells what changed between two versions of a standard, as data, as a page and as Markdown. */
@Path("/v1/standards/{code}/diff")
@Produces({MediaType.APPLICATION_JSON, DiffResource.HTML, DiffResource.MARKDOWN})
@RunOnVirtualThread
@Remembered
@Localised
@Tag(name = "standards")
class DiffResource {

    static final String HTML = "text/html;charset=UTF-8";
    static final String MARKDOWN = "text/markdown;charset=UTF-8";

    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(HTML), MediaType.valueOf(MARKDOWN))
            .build();

    private final VersionsDiff versions;

    DiffResource(VersionsDiff versions) {
        this.versions = versions;
    }

    @GET
    @Operation(
            operationId = "getDiff",
            summary = "What changed between two versions",
            description =
                    "Of the standard itself and of its cards: what was added, removed, moved, renumbered, reworded"
                            + " (with the words that differ), what came in a further language. The earlier version and the answer"
                            + " give the later version exactly. Also side by side as a page, and as Markdown, by `Accept`. Drafts"
                            + " are compared for editors, approvers and admins.")
    @APIResponse(
            responseCode = "200",
            description = "The changes; none where both are the same version.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DiffView.class)),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "page", value = Examples.PAGE)),
                @Content(
                        mediaType = "text/markdown",
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "markdown", value = Examples.MARKDOWN))
            })
    @APIResponse(
            responseCode = "404",
            description = "There is no such standard, version or revision, or none before it.")
    @APIResponse(responseCode = "406", description = "None of the accepted media types is at hand.")
    @APIResponse(responseCode = "503", description = "The cards cannot be compared now.")
    public Response diff(
            @Parameter(description = "Code of the standard.", example = "J62011901") @PathParam("code")
                    StandardCode code,
            @Parameter(
                            description = "The earlier version; the published one before `to` where it is left out.",
                            example = "1")
                    @QueryParam("from")
                    @Min(1) Integer from,
            @Parameter(description = "The later version; the one in force where it is left out.", example = "2")
                    @QueryParam("to")
                    @Min(1) Integer to,
            @Parameter(description = "Revision of the earlier version; the newest published one where it is left out.")
                    @QueryParam("fromRevision")
                    @Min(1) Integer fromRevision,
            @Parameter(description = "Revision of the later version; the newest published one where it is left out.")
                    @QueryParam("toRevision")
                    @Min(1) Integer toRevision,
            @Parameter(
                            description =
                                    "Texts in this language alone, where they exist in it; also the page's own language.")
                    @QueryParam("lang")
                    Lang lang,
            @Context Request request) {
        var found = versions.of(code, new Asked(from, fromRevision), new Asked(to, toRevision), lang);
        var form = request.selectVariant(FORMS);
        var type = form == null ? MediaType.APPLICATION_JSON_TYPE : form.getMediaType();
        return answer(found, lang, type)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static Response.ResponseBuilder answer(VersionsDiff.Found found, Lang lang, MediaType type) {
        if (MediaType.TEXT_HTML_TYPE.isCompatible(type)) {
            return Response.ok(DiffForms.html(DiffPage.of(found, lang)), MediaType.valueOf(HTML))
                    .header("Content-Security-Policy", DiffForms.CONTENT_POLICY);
        }
        if (MediaType.valueOf(MARKDOWN).isCompatible(type)) {
            var text = DiffForms.markdown(DiffPage.of(found, lang));
            return Response.ok(text.getBytes(StandardCharsets.UTF_8), MediaType.valueOf(MARKDOWN));
        }
        return Response.ok(found.diff(), MediaType.APPLICATION_JSON_TYPE);
    }
}
