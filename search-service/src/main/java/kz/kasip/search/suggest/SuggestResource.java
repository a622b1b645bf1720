package kz.kasip.search.suggest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.http.Lang;
import kz.kasip.search.http.Localised;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Completions while somebody types. */
@Path("/v1/suggest")
@PermitAll
@Localised
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
class SuggestResource {
    private final Completion completion;

    SuggestResource(Completion completion) {
        this.completion = completion;
    }

    @GET
    @Operation(
            operationId = "suggest",
            summary = "Completes what is being typed to titles",
            description =
                    "From the first letter on: beginnings of words in any order, in Kazakh or Russian, with or without the"
                            + " Kazakh letters, in Latin letters or on another keyboard layout; or the beginning of a code."
                            + " Titles of standards and cards come first, then those of functions, skills, competencies"
                            + " and terms; equal titles come once. Only what is in force is suggested: today, or on the"
                            + " day `asOf`.")
    @APIResponse(
            responseCode = "200",
            description = "Titles that may be meant, the likeliest first.",
            content = @Content(schema = @Schema(implementation = Suggestions.class)))
    @APIResponse(responseCode = "503", description = "The index is being filled for the first time.")
    public Suggestions suggest(
            @Parameter(
                            description = "What is typed so far, 1 to 200 characters.",
                            required = true,
                            example = "обл",
                            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 200))
                    @QueryParam("q")
                    String q,
            @Parameter(
                            description = "How many titles at most.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "10",
                                            defaultValue = "10"))
                    @QueryParam("limit")
                    Integer limit,
            @Parameter(description = "Only titles that exist in this language, shown in it alone.") @QueryParam("lang")
                    Lang lang,
            @Parameter(
                            description =
                                    "Of what was in force on this day, going by what is published today; today in Almaty"
                                            + " where it is left out.")
                    @QueryParam("asOf")
                    LocalDate asOf) {
        Language language = lang == null ? null : Language.of(lang.code()).orElseThrow();
        return new Suggestions(completion.complete(SuggestRequest.of(q, language, asOf, limit)));
    }
}
