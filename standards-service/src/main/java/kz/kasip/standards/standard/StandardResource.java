package kz.kasip.standards.standard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.code.OrkLevel;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.http.Lang;
import kz.kasip.standards.http.Linked;
import kz.kasip.standards.http.Listing;
import kz.kasip.standards.http.Localised;
import kz.kasip.standards.http.Paging;
import kz.kasip.standards.http.Remembered;
import kz.kasip.standards.http.fields.Projected;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads standards and their versions. */
@Path("/v1/standards")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Remembered
@Localised
@Tag(name = "standards", description = "Professional standards and their versions.")
class StandardResource {

    private static final String CODE = "Code of the standard.";
    private static final String EXAMPLE = "J62011901";
    private static final String AS_OF = "The day that counts, by Kazakhstan's calendar; today where it is left out.";

    private static final String EXPAND =
            "`cards`: the whole cards as published, without derived links, in the place of the" + " list of them.";

    private final StandardVersionRepository versions;
    private final SeenVersions seen;
    private final StandardQuery query;
    private final StoredJson json;
    private final Expansion expansion;
    private final Reader reader;
    private final LegalDay day;

    StandardResource(
            StandardVersionRepository versions,
            SeenVersions seen,
            StandardQuery query,
            StoredJson json,
            Expansion expansion,
            Reader reader,
            LegalDay day) {
        this.versions = versions;
        this.seen = seen;
        this.query = query;
        this.json = json;
        this.expansion = expansion;
        this.reader = reader;
        this.day = day;
    }

    @GET
    @Transactional
    @Projected(StandardItem.class)
    @Operation(
            operationId = "listStandards",
            summary = "Published standards",
            description = "Each by the version in force on the day, or by its last one. Drafts are listed to editors"
                    + " who ask for that status.")
    public Listing<StandardItem> list(
            @Parameter(description = "Standards of this OKED code and below it.", example = "62.01") @QueryParam("oked")
                    OkedCode oked,
            @Parameter(description = "Standards with a card of this level.", example = "6") @QueryParam("orkLevel")
                    OrkLevel orkLevel,
            @Parameter(description = "Only of this state.") @QueryParam("status") StandardVersion.Status status,
            @Parameter(description = AS_OF) @QueryParam("asOf") LocalDate asOf,
            @Parameter(description = "Words of the title, the summary, a card's title or the code.", example = "үлгі")
                    @QueryParam("q")
                    String words,
            @QueryParam("lang") Lang lang,
            @Parameter(description = Projected.DESCRIPTION, example = "title,cards") @QueryParam("fields")
                    String fields,
            @Parameter(description = "At most so many, 1 to 200; 20 where it is left out.") @QueryParam("limit")
                    Integer limit,
            @Parameter(description = Paging.CURSOR) @QueryParam("cursor") String cursor) {
        var paging = Paging.of(limit, cursor, "standards", oked, orkLevel, status, asOf, words);
        if (status != null && !status.isPublic() && !reader.seesDrafts()) {
            return new Listing<>(List.of(), 0, null);
        }
        var filter = new StandardQuery.Filter(
                oked, orkLevel, status, Optional.ofNullable(asOf).orElseGet(day::today), words);
        return paging.listing(
                query.page(filter, paging),
                query.count(filter),
                StandardQuery::key,
                version -> StandardItem.of(version, json.content(version)));
    }

    @GET
    @Path("{code}")
    @Linked
    @Produces({MediaType.APPLICATION_JSON, Linked.JSON_LD, Linked.TURTLE})
    @Projected(value = VersionView.class, expands = Expansion.CARDS)
    @Operation(
            operationId = "getStandard",
            summary = "A standard by the version in force",
            description = "A repealed standard is answered by its last version, with status REPEALED.")
    @APIResponse(
            responseCode = "200",
            description =
                    "The standard; with `Accept: application/ld+json` or `text/turtle` as linked data, in the words"
                            + " of schema.org, SKOS and ESCO",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = VersionView.class)),
                @Content(mediaType = Linked.JSON_LD, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = Linked.TURTLE, schema = @Schema(type = SchemaType.STRING))
            })
    public Object get(
            @Parameter(description = CODE, example = EXAMPLE) @PathParam("code") StandardCode code,
            @Parameter(description = AS_OF) @QueryParam("asOf") LocalDate asOf,
            @QueryParam("lang") Lang lang,
            @Parameter(description = EXPAND, example = Expansion.CARDS) @QueryParam("expand") String expand,
            @Parameter(description = Projected.DESCRIPTION, example = "title,cards.title") @QueryParam("fields")
                    String fields) {
        return expansion.answer(() -> seen.inForce(code, asOf), expand, fields);
    }

    @GET
    @Path("{code}/versions")
    @Transactional
    @Projected(StandardItem.class)
    @Operation(operationId = "listVersions", summary = "All versions of a standard, the newest first")
    public Listing<StandardItem> history(
            @Parameter(description = CODE, example = EXAMPLE) @PathParam("code") StandardCode code,
            @QueryParam("lang") Lang lang,
            @Parameter(description = Projected.DESCRIPTION, example = "status,effectiveFrom") @QueryParam("fields")
                    String fields) {
        var items = versions.history(code).stream()
                .filter(reader::sees)
                .map(version -> StandardItem.of(version, json.content(version)))
                .toList();
        if (items.isEmpty()) {
            throw StandardVersionRepository.unknown(code);
        }
        return new Listing<>(items, items.size(), null);
    }

    @GET
    @Path("{code}/versions/{version}")
    @Linked
    @Produces({MediaType.APPLICATION_JSON, Linked.JSON_LD, Linked.TURTLE})
    @Projected(value = VersionView.class, expands = Expansion.CARDS)
    @Operation(
            operationId = "getVersion",
            summary = "One version of a standard",
            description =
                    "In its newest published revision, unless an earlier one is asked for; a corrected one stays as"
                            + " it was, with status CORRECTED.")
    @APIResponse(
            responseCode = "200",
            description =
                    "The standard; with `Accept: application/ld+json` or `text/turtle` as linked data, in the words"
                            + " of schema.org, SKOS and ESCO",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = VersionView.class)),
                @Content(mediaType = Linked.JSON_LD, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = Linked.TURTLE, schema = @Schema(type = SchemaType.STRING))
            })
    public Object version(
            @Parameter(description = CODE, example = EXAMPLE) @PathParam("code") StandardCode code,
            @Parameter(description = "Number of the version.", example = "1") @PathParam("version") int number,
            @Parameter(description = "Number of the revision, where the version was corrected.")
                    @QueryParam("revision")
                    @Min(1) Integer revision,
            @QueryParam("lang") Lang lang,
            @Parameter(description = EXPAND, example = Expansion.CARDS) @QueryParam("expand") String expand,
            @Parameter(description = Projected.DESCRIPTION, example = "title,cards.title") @QueryParam("fields")
                    String fields) {
        return expansion.answer(() -> seen.numbered(code, number, revision), expand, fields);
    }
}
