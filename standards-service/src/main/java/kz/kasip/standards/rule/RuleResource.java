package kz.kasip.standards.rule;

import io.smallrye.common.annotation.RunOnVirtualThread;
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
import java.util.List;
import java.util.function.Supplier;
import kz.kasip.standards.document.check.Rule;
import kz.kasip.standards.http.Paging;
import kz.kasip.standards.problem.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Serves the docs of the rules, as data and as pages. */
@Path("/v1/finding-rules")
@Produces({MediaType.APPLICATION_JSON, RuleResource.HTML})
@RunOnVirtualThread
@Tag(name = "standards")
class RuleResource {

    static final String HTML = "text/html;charset=UTF-8";

    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(HTML))
            .build();

    @GET
    @Operation(
            operationId = "listFindingRules",
            summary = "The rules that documents are held to",
            description = "Every finding is of one of them. All are answered, unless `limit` asks for pages.")
    @APIResponse(
            responseCode = "200",
            description = "The rules, the gravest first; as a page to read for `text/html`.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema =
                                @Schema(
                                        type = SchemaType.OBJECT,
                                        requiredProperties = {"items", "total"},
                                        properties = {
                                            @SchemaProperty(
                                                    name = "items",
                                                    type = SchemaType.ARRAY,
                                                    implementation = RuleView.class),
                                            @SchemaProperty(name = "total", type = SchemaType.INTEGER),
                                            @SchemaProperty(name = "next", type = SchemaType.STRING)
                                        })),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public Response list(
            @Parameter(description = "At most so many, 1 to 200; all where it is left out.") @QueryParam("limit")
                    Integer limit,
            @Parameter(description = Paging.CURSOR) @QueryParam("cursor") String cursor,
            @Context Request request) {
        var rules = List.of(Rule.values());
        return answer(
                request,
                () -> Paging.listing(rules.stream().map(RuleView::of).toList(), limit, cursor, "rules"),
                () -> RulePages.of(rules));
    }

    @GET
    @Path("{rule}")
    @Operation(operationId = "getFindingRule", summary = "One rule: what is wrong, why it matters, how to mend it")
    @APIResponse(
            responseCode = "200",
            description = "The rule; as a page to read for `text/html`.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RuleView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public Response get(
            @Parameter(description = "Name of the rule.", example = "unplaced-text") @PathParam("rule") String name,
            @Context Request request) {
        var rule = Rule.named(name)
                .orElseThrow(() -> new NotFound("rule-unknown", "No rule has this name; /v1/finding-rules lists all."));
        return answer(request, () -> RuleView.of(rule), () -> RulePages.of(rule));
    }

    private static Response answer(Request request, Supplier<Object> data, Supplier<String> page) {
        var form = request.selectVariant(FORMS);
        var html = form != null && MediaType.TEXT_HTML_TYPE.isCompatible(form.getMediaType());
        var answer = html
                ? Response.ok(page.get(), MediaType.valueOf(HTML))
                        .header("Content-Security-Policy", RulePages.CONTENT_POLICY)
                : Response.ok(data.get(), MediaType.APPLICATION_JSON_TYPE);
        return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }
}
