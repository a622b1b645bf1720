package kz.kasip.search.query;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.http.Lang;
import kz.kasip.search.http.Localised;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Full-text search over all that is in force. */
@Path("/v1/search")
@PermitAll
@Localised
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search", description = "Full-text search over standards, cards and what stands in them.")
class SearchResource {
    private final PassageSearch search;

    SearchResource(PassageSearch search) {
        this.search = search;
    }

    @GET
    @Operation(
            operationId = "search",
            summary = "Finds standards, cards and what stands in them",
            description =
                    "Words in Kazakh or Russian in any of their forms, without Kazakh letters, in Latin script, with slips or"
                            + " in the wrong keyboard layout, and codes with or without dots, whole or their beginning. Quotes make"
                            + " a phrase, a minus before a word or a phrase leaves out what holds it, and `standard:`, `oked:`,"
                            + " `card:`, `group:` or `occupation:` before a code limits to it; all else is text, never an error."
                            + " Only what is in force is found: today, or on the day `asOf`; of repealed standards the last version"
                            + " with `status=REPEALED`. Equal texts come as one hit with all their cards. The best comes first."
                            + " Pages lead to the first 10,000 hits and no further.")
    @APIResponse(
            responseCode = "200",
            description = "A page of hits; `Link` leads to the next.",
            headers = @Header(name = "Link", description = "rel=\"next\"", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = SearchAnswer.class)))
    @APIResponse(responseCode = "503", description = "The index is being filled for the first time.")
    public RestResponse<SearchAnswer> search(
            @Parameter(
                            description = "What to look for, 1 to 500 characters.",
                            required = true,
                            example = "карта поля",
                            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 500))
                    @QueryParam("q")
                    String q,
            @Parameter(description = "Only texts in this language, shown in it alone where they exist in it.")
                    @QueryParam("lang")
                    Lang lang,
            @BeanParam SearchFilters filters,
            @Parameter(
                            description =
                                    "How hits are ordered: the best first, by title in the order of the alphabet of `lang` (Kazakh"
                                            + " where it is left out), the lowest level first, or what came into force last first.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"relevance", "title", "level", "date"},
                                            defaultValue = "relevance"))
                    @QueryParam("sort")
                    String sort,
            @Parameter(
                            description = "How many hits at most.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "20"))
                    @QueryParam("limit")
                    Integer limit,
            @Parameter(description = "`next` of the page before.") @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        Language language = lang == null ? null : language(lang);
        SearchAnswer answer = search.search(SearchRequest.of(q, language, filters, SearchSort.of(sort), limit, cursor));
        RestResponse.ResponseBuilder<SearchAnswer> response = RestResponse.ResponseBuilder.ok(answer);
        if (answer.next() != null) {
            URI next = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", answer.next())
                    .build();
            response.header("Link", "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"");
        }
        return response.build();
    }

    private static Language language(Lang lang) {
        return Language.of(lang.code()).orElseThrow();
    }
}
