package kz.kasip.cards.occupation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import kz.kasip.cards.http.Lang;
import kz.kasip.cards.http.Listing;
import kz.kasip.cards.http.Localised;
import kz.kasip.cards.http.Paging;
import kz.kasip.cards.problem.Invalid;
import kz.kasip.cards.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The national classifier of occupations (НКЗ) and the cards under its codes. */
@Path("/v1/occupations")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "occupations", description = "The national classifier of occupations (НКЗ) and the cards under its codes.")
class OccupationResource {
    private final OccupationLookUp lookUp;
    private final OccupationRepository occupations;
    private final OccupationImport table;

    OccupationResource(OccupationLookUp lookUp, OccupationRepository occupations, OccupationImport table) {
        this.lookUp = lookUp;
        this.occupations = occupations;
        this.table = table;
    }

    @GET
    @Localised
    @Transactional
    @Operation(
            operationId = "searchOccupations",
            summary = "Search the classifier",
            description =
                    "Nodes whose code begins with the text or whose Kazakh or Russian name has it, in any case, in"
                            + " order of codes. Empty until the classifier is imported.")
    @APIResponse(responseCode = "200", description = "A page of nodes")
    @APIResponse(responseCode = "400", description = "A malformed parameter, named in `violations`.")
    public Listing<OccupationNode> search(
            @Parameter(
                            description = "Beginning of a code or part of a name; all nodes where it is left out.",
                            example = "садов")
                    @QueryParam("q")
                    @DefaultValue("")
                    String q,
            @Parameter(description = "Names in this language alone.") @QueryParam("lang") Lang lang,
            @Parameter(
                            description = "How many at most.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "20"))
                    @QueryParam("limit")
                    Integer limit,
            @Parameter(description = Paging.CURSOR) @QueryParam("cursor") String cursor) {
        Paging paging = Paging.of(limit, cursor, "occupations", q);
        return paging.listing(
                occupations.search(q, paging.after(), paging.limit() + 1),
                occupations.count(q),
                occupation -> occupation.code,
                OccupationNode::of);
    }

    @GET
    @Path("/{code}")
    @Localised
    @Operation(
            operationId = "getOccupation",
            summary = "One node of the classifier and its cards",
            description =
                    "Name, place in the classifier and the cards in force with the code or one below it. Until the"
                            + " classifier is imported there are the cards alone.")
    @APIResponse(
            responseCode = "200",
            description = "The node",
            content = @Content(schema = @Schema(implementation = OccupationView.class)))
    @APIResponse(responseCode = "400", description = "A malformed code; `violations` names the failing part.")
    @APIResponse(responseCode = "404", description = "Neither the classifier nor a card in force has the code.")
    public OccupationView get(
            @Parameter(description = "Code of the classifier.", example = "2513-0") @PathParam("code") String code,
            @Parameter(description = "Texts in this language alone, where they exist in it.") @QueryParam("lang")
                    Lang lang) {
        return lookUp.find(new OccupationCode(code));
    }

    @POST
    @Path("/imports")
    @RolesAllowed("admin")
    @Consumes("text/csv")
    @SecurityRequirement(name = "token", scopes = "admin")
    @Operation(
            operationId = "importOccupations",
            summary = "Import the classifier",
            description =
                    "Loads the table of the classifier, UTF-8 CSV with the columns code, level, parent_code, name_ru,"
                            + " name_kk, as a body or as the file of a form. All of it or, where a row is wrong, nothing; the"
                            + " same table again changes nothing. Codes that are not in the table stay.")
    @RequestBody(
            required = true,
            // The form first: client generators take the first of several
            content = {
                @Content(
                        mediaType = MediaType.MULTIPART_FORM_DATA,
                        schema =
                                @Schema(
                                        type = SchemaType.OBJECT,
                                        requiredProperties = "file",
                                        properties =
                                                @SchemaProperty(
                                                        name = "file",
                                                        type = SchemaType.STRING,
                                                        format = "binary",
                                                        description = "The table as CSV."))),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "200",
            description = "The table is loaded",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(responseCode = "400", description = "Bad rows; `violations` names their lines, nothing was stored.")
    public ImportReport load(byte[] csv) {
        return table.load(csv);
    }

    @POST
    @Path("/imports")
    @RolesAllowed("admin")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public ImportReport load(@RestForm("file") FileUpload file) throws IOException {
        if (file == null) {
            throw new Invalid("file-missing", "The form has no file", new Violation("file", "is missing"));
        }
        return table.load(Files.readAllBytes(file.uploadedFile()));
    }
}
