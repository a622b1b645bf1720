package kz.kasip.standards.importing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.UUID;
import kz.kasip.standards.audit.Audit;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.problem.TooLarge;
import kz.kasip.standards.standard.VersionDocuments;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes documents in, and tells what became of them. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("editor")
@RunOnVirtualThread
@Tag(name = "editing")
class ImportResource {

    private static final long LARGEST = 25L * 1024 * 1024;

    private final StandardImport standards;
    private final ImportRepository imports;
    private final ImportJson json;
    private final VersionDocuments documents;
    private final DryRun dryRuns;
    private final Audit audit;

    ImportResource(
            StandardImport standards,
            ImportRepository imports,
            ImportJson json,
            VersionDocuments documents,
            DryRun dryRuns,
            Audit audit) {
        this.standards = standards;
        this.imports = imports;
        this.json = json;
        this.documents = documents;
        this.dryRuns = dryRuns;
        this.audit = audit;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importDocument",
            summary = "Hand in a document",
            description = "Makes a draft of it. The same document again is the same import; another document of the"
                    + " same version is the draft's next revision; one in the other language joins it, and the"
                    + " draft then is in both. If a part is down the import goes on later by itself: the problem's"
                    + " `instance` says where to look.")
    @APIResponse(
            responseCode = "201",
            description = "The draft is ready.",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "200",
            description = "A dry run's report; nothing is stored.",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "The version is published and does not change any more, or is not published where it is to be corrected.")
    @APIResponse(responseCode = "413", description = "The document is larger than 25 MB.")
    @APIResponse(responseCode = "415", description = "The file is of no format that is read.")
    @APIResponse(
            responseCode = "422",
            description =
                    "The document is no standard, is damaged, encrypted or without text, or does not say its code.")
    public Response importDocument(
            @NotNull @RestForm("file")
                    @Schema(description = "docx, PDF with text, HTML, Markdown or plain text, by content.")
                    FileUpload file,
            @Parameter(description = "Code of the standard, where the document has none.") @QueryParam("code")
                    StandardCode code,
            @Parameter(
                            description = "Number of the version, where the document has none or another one's; a"
                                    + " document in the other language joins the draft of its version.",
                            example = "1")
                    @QueryParam("version")
                    @Min(1) Integer version,
            @Parameter(
                            description = "What the document corrects of a published version, in the document's"
                                    + " language: it then becomes the draft of the version's next revision.",
                            example = "Код занятия в третьей карточке")
                    @QueryParam("corrects")
                    @Size(max = 500) String corrects,
            @Parameter(description = "Only report.") @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        var bytes = bytes(file);
        var handedIn = NewImport.of(bytes, FileName.of(file.fileName(), "document"), code, version, audit.caller())
                .correcting(corrects == null ? "" : corrects.strip());
        if (dryRun) {
            return Response.ok(dryRuns.of(handedIn)).build();
        }
        if (bytes.length == 0) {
            ReadableDocument.read(bytes, file.fileName());
        }
        var id = standards.receive(handedIn);
        return Response.created(URI.create("/v1/imports/" + id))
                .entity(ImportReport.of(standards.run(id), json, documents, false))
                .build();
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getImport", summary = "State and report of an import")
    public ImportReport get(@Parameter(description = "The import.") @PathParam("id") UUID id) {
        return ImportReport.of(imports.get(id), json, documents, true);
    }

    private static byte[] bytes(FileUpload file) {
        if (file.size() > LARGEST) {
            throw new TooLarge("document-too-large", "A document has at most 25 MB.");
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
