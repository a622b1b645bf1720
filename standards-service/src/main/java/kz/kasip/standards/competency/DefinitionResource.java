package kz.kasip.standards.competency;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import kz.kasip.standards.competency.form.ElementType;
import kz.kasip.standards.competency.form.Grouping;
import kz.kasip.standards.competency.form.Links;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The definitions that the frameworks of the register use, by CASE 1.1. */
@Path(Links.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "case", description = Described.TAG)
class DefinitionResource {
    private final CompetencyReads reads;
    private final CaseAnswers answers;

    DefinitionResource(CompetencyReads reads, CaseAnswers answers) {
        this.reads = reads;
        this.answers = answers;
    }

    @GET
    @Path("CFItemTypes/{id}")
    @Operation(operationId = "getCFItemType", summary = "A type of items and those below it")
    @APIResponse(
            responseCode = "200",
            description = "The CFItemTypes",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "404",
            description = Described.UNKNOWN,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StatusInfo.class)))
    public Response itemType(
            @Parameter(description = Described.ID, example = Described.EXAMPLE) @PathParam("id") String id,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return answers.one(
                uri,
                headers,
                links -> CompetencyReads.set(
                        "CFItemTypes", ElementType.under(CompetencyReads.uuid(id), links).stream()));
    }

    @GET
    @Path("CFSubjects/{id}")
    @Operation(operationId = "getCFSubject", summary = "A subject and those below it")
    @APIResponse(
            responseCode = "200",
            description = "The CFSubjects: the path in the classifier of economic activities",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "404",
            description = Described.UNKNOWN,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StatusInfo.class)))
    public Response subject(
            @Parameter(description = Described.ID, example = Described.EXAMPLE) @PathParam("id") String id,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return answers.one(uri, headers, links -> reads.subjects(id, links));
    }

    @GET
    @Path("CFConcepts/{id}")
    @Operation(operationId = "getCFConcept", summary = "A concept")
    @APIResponse(
            responseCode = "200",
            description = "The CFConcepts: a term of the standard",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "404",
            description = Described.UNKNOWN,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StatusInfo.class)))
    public Response concept(
            @Parameter(description = Described.ID, example = Described.EXAMPLE) @PathParam("id") String id,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return answers.one(uri, headers, links -> reads.concepts(id, links));
    }

    @GET
    @Path("CFAssociationGroupings/{id}")
    @Operation(operationId = "getCFAssociationGrouping", summary = "A grouping of associations")
    @APIResponse(
            responseCode = "200",
            description = "The CFAssociationGrouping: mandatory or additional labour functions",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "404",
            description = Described.UNKNOWN,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StatusInfo.class)))
    public Response grouping(
            @Parameter(description = Described.ID, example = Described.EXAMPLE) @PathParam("id") String id,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return answers.one(
                uri,
                headers,
                links -> Grouping.of(CompetencyReads.uuid(id), links).orElseThrow(CaseRefusal::unknown));
    }

    @GET
    @Path("CFLicenses/{id}")
    @Operation(
            operationId = "getCFLicense",
            summary = "A license",
            description = "The standards name no license, so that there is none.")
    @APIResponse(
            responseCode = "200",
            description = "The CFLicense",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "404",
            description = Described.UNKNOWN,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StatusInfo.class)))
    public Response license(
            @Parameter(description = Described.ID, example = Described.EXAMPLE) @PathParam("id") String id,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return none(id, uri, headers);
    }

    @GET
    @Path("CFRubrics/{id}")
    @Operation(
            operationId = "getCFRubric",
            summary = "A rubric",
            description = "The standards have no rubrics, so that there is none.")
    @APIResponse(
            responseCode = "200",
            description = "The CFRubric",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "404",
            description = Described.UNKNOWN,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StatusInfo.class)))
    public Response rubric(
            @Parameter(description = Described.ID, example = Described.EXAMPLE) @PathParam("id") String id,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return none(id, uri, headers);
    }

    private Response none(String id, UriInfo uri, HttpHeaders headers) {
        return answers.one(uri, headers, links -> {
            CompetencyReads.uuid(id);
            throw CaseRefusal.unknown();
        });
    }
}
