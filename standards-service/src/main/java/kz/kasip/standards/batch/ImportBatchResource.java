package kz.kasip.standards.batch;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import kz.kasip.standards.audit.Audit;
import kz.kasip.standards.batch.ImportBatch.TakenFile;
import kz.kasip.standards.importing.FileName;
import kz.kasip.standards.importing.ImportDoor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes archives of documents in, and tells how far their imports are. */
@Path("/v1/import-batches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("editor")
@RunOnVirtualThread
@Tag(name = "editing")
class ImportBatchResource {

    private final ArchiveImport archives;
    private final ImportBatchRepository batches;
    private final ImportDoor imports;
    private final Audit audit;

    ImportBatchResource(ArchiveImport archives, ImportBatchRepository batches, ImportDoor imports, Audit audit) {
        this.archives = archives;
        this.batches = batches;
        this.imports = imports;
        this.audit = audit;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importArchive",
            summary = "Hand in many documents at once",
            description =
                    "A zip archive of documents, each at most 25 MB. All are stored before the answer, then each is"
                            + " imported by itself, a bad one without harm to the others; `Location` says where to look how far"
                            + " they are. The same archive again changes nothing. A file whose name begins with a standard's code"
                            + " takes that code where it has none inside.")
    @APIResponse(
            responseCode = "202",
            description = "The documents are stored and will be imported.",
            content = @Content(schema = @Schema(implementation = ImportBatchReport.class)))
    @APIResponse(responseCode = "413", description = "The archive is too large.")
    public Response importArchive(
            @NotNull @RestForm("file") @Schema(description = "The zip archive.") FileUpload file) {
        var id = archives.take(file.uploadedFile(), FileName.of(file.fileName(), "archive.zip"), audit.caller());
        return Response.accepted(get(id))
                .location(URI.create("/v1/import-batches/" + id))
                .build();
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getImportBatch", summary = "How far the documents of an archive are")
    public ImportBatchReport get(@Parameter(description = "The archive.") @PathParam("id") UUID id) {
        var batch = batches.get(id);
        var files = batches.files(batch);
        var ids = files.stream()
                .map(TakenFile::importId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ImportBatchReport.of(batch, files, imports.progress(ids));
    }
}
