package kz.kasip.search.match;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.kasip.search.http.Lang;
import kz.kasip.search.http.Localised;
import kz.kasip.search.problem.Invalid;
import kz.kasip.search.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The cards that are like another one. */
@Path("/v1/cards/{id}/similar")
@PermitAll
@Localised
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cards")
class SimilarResource {
    private static final Pattern ID = Pattern.compile("[A-U]\\d{8}-(0[1-9]|[1-9]\\d{1,3})");

    private final SimilarCards similar;

    SimilarResource(SimilarCards similar) {
        this.similar = similar;
    }

    @GET
    @Operation(
            operationId = "getSimilarCards",
            summary = "The cards that are like another one",
            description =
                    "The cards whose titles, functions, skills, abilities and knowledge are most like this card's,"
                            + " also of other standards and in the other language. Those of the same profession, most often its"
                            + " other levels, are marked.")
    @APIResponse(
            responseCode = "200",
            description = "The cards that are like it",
            content = @Content(schema = @Schema(implementation = SimilarAnswer.class)))
    @APIResponse(responseCode = "404", description = "No version in force has the card.")
    @APIResponse(
            responseCode = "503",
            description = "Too much is being compared, or the index is being filled for the first time; `Retry-After`"
                    + " says when to come again.")
    public SimilarAnswer similar(
            @Parameter(description = "Id of the card.", example = "J62012900-01") @PathParam("id") String id,
            @Parameter(description = "How many cards at most.", example = "5")
                    @QueryParam("limit")
                    @DefaultValue("10")
                    @Min(1) @Max(Candidates.MOST) int limit,
            @Parameter(description = "Cards in force on this day.", example = "2026-01-31") @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = "Texts in this language alone, where they exist in it.") @QueryParam("lang")
                    Lang lang) {
        if (!ID.matcher(id).matches()) {
            throw new Invalid(
                    "card-id-malformed",
                    "The id is no card id: a standard code, a hyphen and the card's number, like J62012900-01.",
                    new Violation("id", "is no card id"));
        }
        return similar.of(id, limit, Optional.ofNullable(asOf));
    }
}
