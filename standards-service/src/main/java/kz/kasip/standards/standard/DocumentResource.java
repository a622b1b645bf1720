package kz.kasip.standards.standard;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import kz.kasip.standards.client.CardsClient;
import kz.kasip.standards.client.DraftCard;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.http.Lang;
import kz.kasip.standards.http.Remembered;
import kz.kasip.standards.problem.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Gives the document of a standard back in the official form. */
@Path("/v1/standards/{code}")
@Produces({Rendition.HTML_TYPE, Rendition.MARKDOWN_TYPE, Rendition.DOCX_TYPE})
@RunOnVirtualThread
@Remembered
@Tag(name = "standards")
class DocumentResource {

    private static final String CODE = "Code of the standard.";
    private static final String EXAMPLE = "J62011901";
    private static final String LANG =
            "The language of the document; the first that the standard has where it is left out.";
    private static final String REVISION =
            "Number of the version's revision, where an official correction was made of it; the newest where it is left out.";
    private static final String ANSWER =
            "The document in the official form, without persons. Importing it gives the" + " same standard again.";
    private static final String ABSENT =
            "There is no such standard or version, or it has no document in the language (`document-language-missing`).";

    private final SeenVersions versions;
    private final StoredJson json;
    private final CardsClient cards;

    DocumentResource(SeenVersions versions, StoredJson json, CardsClient cards) {
        this.versions = versions;
        this.json = json;
        this.cards = cards;
    }

    private record Found(StandardVersion version, VersionContent content) {}

    @GET
    @Path("document")
    @Operation(
            operationId = "getDocument",
            summary = "The document of a standard, rendered again",
            description =
                    "Of the version in force, of the one in force on a day, or of the one asked for; as a page, as"
                            + " Markdown or for Word, by `Accept`.")
    @APIResponse(
            responseCode = "200",
            description = ANSWER,
            content = {
                @Content(
                        mediaType = Rendition.HTML_TYPE,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "page", value = Examples.PAGE)),
                @Content(
                        mediaType = Rendition.MARKDOWN_TYPE,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "markdown", value = Examples.MARKDOWN)),
                @Content(
                        mediaType = Rendition.DOCX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples = @ExampleObject(name = "word", value = Examples.WORD))
            })
    @APIResponse(responseCode = "404", description = ABSENT)
    @APIResponse(responseCode = "406", description = "None of the accepted media types is at hand.")
    @APIResponse(responseCode = "503", description = "The cards cannot be read now.")
    public Response document(
            @Parameter(description = CODE, example = EXAMPLE) @PathParam("code") StandardCode code,
            @Parameter(description = LANG) @QueryParam("lang") Lang lang,
            @Parameter(description = "Number of the version.") @QueryParam("version") @Min(1) Integer number,
            @Parameter(description = REVISION) @QueryParam("revision") @Min(1) Integer revision,
            @Parameter(description = "The day that counts, by Kazakhstan's calendar; today where it is left out.")
                    @QueryParam("asOf")
                    LocalDate asOf,
            @Context HttpHeaders headers) {
        return number == null
                ? answer(() -> versions.inForce(code, asOf), lang, headers)
                : answer(() -> versions.numbered(code, number, revision), lang, headers);
    }

    @GET
    @Path("versions/{version}/document")
    @Operation(operationId = "getDocumentOfVersion", summary = "The document of one version, rendered again")
    @APIResponse(
            responseCode = "200",
            description = ANSWER,
            content = {
                @Content(
                        mediaType = Rendition.HTML_TYPE,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "page", value = Examples.PAGE)),
                @Content(
                        mediaType = Rendition.MARKDOWN_TYPE,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "markdown", value = Examples.MARKDOWN)),
                @Content(
                        mediaType = Rendition.DOCX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples = @ExampleObject(name = "word", value = Examples.WORD))
            })
    @APIResponse(responseCode = "404", description = ABSENT)
    @APIResponse(responseCode = "406", description = "None of the accepted media types is at hand.")
    @APIResponse(responseCode = "503", description = "The cards cannot be read now.")
    public Response documentOfVersion(
            @Parameter(description = CODE, example = EXAMPLE) @PathParam("code") StandardCode code,
            @Parameter(description = "Number of the version.", example = "1") @PathParam("version") @Min(1) int number,
            @Parameter(description = REVISION) @QueryParam("revision") @Min(1) Integer revision,
            @Parameter(description = LANG) @QueryParam("lang") Lang lang,
            @Context HttpHeaders headers) {
        return answer(() -> versions.numbered(code, number, revision), lang, headers);
    }

    /** The store is let go before the cards are asked for. */
    private Response answer(Supplier<StandardVersion> look, Lang lang, HttpHeaders headers) {
        var rendition = Rendition.of(headers.getAcceptableMediaTypes()).orElseThrow(NotAcceptableException::new);
        var found = QuarkusTransaction.requiringNew().call(() -> {
            var version = look.get();
            return new Found(version, json.content(version));
        });
        var version = found.version();
        var language = language(found, lang);
        var document = RebuiltDocument.of(version, found.content(), cardsOf(version), language);
        var name = version.code.value() + "-v" + version.number + "-" + language;
        return Response.ok(rendition.of(document), rendition.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, rendition.disposition(name))
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .build();
    }

    private List<DraftCard> cardsOf(StandardVersion version) {
        return cards.ofVersion(version.code, version.number, version.revision);
    }

    private static String language(Found found, Lang lang) {
        var languages = found.content().languages();
        if (lang == null) {
            return languages.getFirst();
        }
        if (!languages.contains(lang.code())) {
            var version = found.version();
            throw new NotFound(
                    "document-language-missing",
                    "Version " + version.number + " of " + version.code.value() + " has no document in " + lang.code()
                            + ", only in " + String.join(", ", languages) + ".");
        }
        return lang.code();
    }
}
