package kz.kasip.standards.competency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import kz.kasip.standards.competency.form.DocumentForm;
import kz.kasip.standards.competency.form.Links;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The frameworks of the register by CASE 1.1: documents, packages, items and associations. */
@Path(Links.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "case", description = Described.TAG)
class FrameworkResource {
    private final CompetencyReads reads;
    private final CaseAnswers answers;
    private final ObjectMapper json;

    FrameworkResource(CompetencyReads reads, CaseAnswers answers, ObjectMapper json) {
        this.reads = reads;
        this.answers = answers;
        this.json = json;
    }

    @GET
    @Path("CFDocuments")
    @Operation(
            operationId = "getAllCFDocuments",
            summary = "All competency frameworks",
            description =
                    "A document for each published version and each of its languages, in the revision that counts.")
    @APIResponse(
            responseCode = "200",
            description = "A page of documents",
            headers = {
                @Header(
                        name = "X-Total-Count",
                        description = "How many documents there are without paging.",
                        schema = @Schema(type = SchemaType.INTEGER)),
                @Header(
                        name = "Link",
                        description = "The `first`, `prev`, `next` and `last` page.",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter that cannot be read, named in `imsx_codeMinor`.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StatusInfo.class)))
    public Response documents(
            @Parameter(
                            description = "At most so many, 100 where it is left out and never more than 1000.",
                            example = "20")
                    @QueryParam("limit")
                    String limit,
            @Parameter(description = "How many to pass over.", example = "0") @QueryParam("offset") String offset,
            @Parameter(description = "A field to sort by.", example = "title") @QueryParam("sort") String sort,
            @Parameter(description = "`asc` or `desc`.", example = "asc") @QueryParam("orderBy") String orderBy,
            @Parameter(
                            description =
                                    "Conditions `field='value'` with `=`, `!=`, `<`, `<=`, `>`, `>=` or `~` (contains),"
                                            + " tied by `AND` or `OR`.",
                            example = "language='ru' AND adoptionStatus='Adopted'")
                    @QueryParam("filter")
                    String filter,
            @Parameter(description = "Only these fields, separated by commas.", example = "identifier,title")
                    @QueryParam("fields")
                    String fields,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return answers.answer(uri, headers, links -> {
            DocumentQuery query = new DocumentQuery(limit, offset, sort, orderBy, filter, fields);
            DocumentQuery.Page page = reads.documents(query, links);
            var set = json.createObjectNode();
            set.putArray("CFDocuments").addAll(page.documents());
            return Response.fromResponse(answers.tagged(headers, set))
                    .header("X-Total-Count", page.total())
                    .header("Link", String.join(", ", links(uri, links, page)))
                    .build();
        });
    }

    private static List<String> links(UriInfo uri, Links links, DocumentQuery.Page page) {
        int last = Math.max(0, (page.total() - 1) / page.limit() * page.limit());
        List<String> pages = new ArrayList<>();
        pages.add(link(uri, links, page, 0, "first"));
        if (page.offset() > 0) {
            pages.add(link(uri, links, page, Math.max(0, page.offset() - page.limit()), "prev"));
        }
        if ((long) page.offset() + page.limit() < page.total()) {
            pages.add(link(uri, links, page, page.offset() + page.limit(), "next"));
        }
        pages.add(link(uri, links, page, last, "last"));
        return pages;
    }

    private static String link(UriInfo uri, Links links, DocumentQuery.Page page, int offset, String relation) {
        String query = uri.getRequestUriBuilder()
                .replaceQueryParam("limit", page.limit())
                .replaceQueryParam("offset", offset)
                .build()
                .getRawQuery();
        return "<" + links.base() + Links.PATH + "/CFDocuments?" + query + ">; rel=\"" + relation + "\"";
    }

    @GET
    @Path("CFDocuments/{id}")
    @Operation(operationId = "getCFDocument", summary = "One competency framework")
    @APIResponse(
            responseCode = "200",
            description = "The CFDocument",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "404",
            description = Described.UNKNOWN,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StatusInfo.class)))
    public Response document(
            @Parameter(description = Described.ID, example = Described.EXAMPLE) @PathParam("id") String id,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return answers.one(uri, headers, links -> reads.document(id, links).alone());
    }

    @GET
    @Path("CFPackages/{id}")
    @Operation(
            operationId = "getCFPackage",
            summary = "A competency framework with all that is in it",
            description = "The identifier is that of the document. It is written item by item.")
    @APIResponse(
            responseCode = "200",
            description = "The CFPackage: the document, its items, associations and definitions",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "404",
            description = Described.UNKNOWN,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StatusInfo.class)))
    public Response wholeFramework(
            @Parameter(description = Described.ID, example = Described.EXAMPLE) @PathParam("id") String id,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return answers.answer(uri, headers, links -> {
            DocumentForm document = reads.document(id, links);
            return answers.tagged(
                    headers, PackageStream.tag(document), () -> new PackageStream(reads.whole(document), json));
        });
    }

    @GET
    @Path("CFItems/{id}")
    @Operation(operationId = "getCFItem", summary = "One item of a framework")
    @APIResponse(
            responseCode = "200",
            description =
                    "The CFItem: a card, a labour function, a skill, an ability, a piece of knowledge or a personal quality",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "404",
            description = Described.UNKNOWN,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StatusInfo.class)))
    public Response item(
            @Parameter(description = Described.ID, example = Described.EXAMPLE) @PathParam("id") String id,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return answers.one(uri, headers, links -> reads.item(id, links));
    }

    @GET
    @Path("CFItemAssociations/{id}")
    @Operation(operationId = "getCFItemAssociations", summary = "An item with what ties it to others")
    @APIResponse(
            responseCode = "200",
            description = "The CFItem and its CFAssociations",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "404",
            description = Described.UNKNOWN,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StatusInfo.class)))
    public Response itemAssociations(
            @Parameter(description = Described.ID, example = Described.EXAMPLE) @PathParam("id") String id,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return answers.one(uri, headers, links -> reads.itemAssociations(id, links));
    }

    @GET
    @Path("CFAssociations/{id}")
    @Operation(operationId = "getCFAssociation", summary = "One association")
    @APIResponse(
            responseCode = "200",
            description = "The CFAssociation",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "404",
            description = Described.UNKNOWN,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StatusInfo.class)))
    public Response association(
            @Parameter(description = Described.ID, example = Described.EXAMPLE) @PathParam("id") String id,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return answers.one(uri, headers, links -> reads.association(id, links));
    }
}
