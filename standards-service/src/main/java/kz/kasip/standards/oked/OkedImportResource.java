package kz.kasip.standards.oked;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Loads the official table of the classifier. */
@Path("/v1/oked/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@RunOnVirtualThread
@Tag(name = "codes")
class OkedImportResource {

    private static final String TSV = "text/tab-separated-values";

    private final OkedImport table;
    private final OkedConfig config;

    OkedImportResource(OkedImport table, OkedConfig config) {
        this.table = table;
        this.config = config;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importOked",
            summary = "Load the official table",
            description = "A JSON array of rows with CODE, NAME_RU and NAME_KZ, or tab-separated lines of code, Russian"
                    + " and Kazakh name. Rows without a code or a name are left out and named.")
    @APIResponseSchema(OkedImportReport.class)
    @APIResponse(responseCode = "422", description = "No row has a code and a name.")
    public OkedImportReport importJson(
            @Parameter(description = "Edition of the table.") @QueryParam("edition") String edition,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.ARRAY,
                                                        implementation = OfficialRow.class,
                                                        examples = Examples.TABLE)),
                                @Content(mediaType = TSV, schema = @Schema(type = SchemaType.STRING))
                            })
                    @NotNull List<OfficialRow> rows) {
        return table.take(edition(edition), rows);
    }

    @POST
    @Consumes({TSV, MediaType.TEXT_PLAIN})
    @Operation(operationId = "importOkedLines", hidden = true)
    public OkedImportReport importLines(@QueryParam("edition") String edition, @NotNull String lines) {
        return table.take(
                edition(edition),
                lines.lines()
                        .filter(line -> !line.isBlank())
                        .map(OfficialRow::ofLine)
                        .toList());
    }

    private String edition(String given) {
        return Optional.ofNullable(given).filter(edition -> !edition.isBlank()).orElse(config.edition());
    }
}
