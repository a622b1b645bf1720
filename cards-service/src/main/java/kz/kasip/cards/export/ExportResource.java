package kz.kasip.cards.export;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All cards in force, each export in one file. */
@Path("/v1/export")
@PermitAll
@RunOnVirtualThread
@Tag(name = "export", description = "All that is in force, in one file each.")
class ExportResource {
    private static final String DIGEST = "The SHA-256 of the file (RFC 9530).";
    private static final String DIGEST_EXAMPLE = "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:";
    private static final String CHANGED = "When what is in force last changed.";
    private static final String UNAVAILABLE =
            "The file can't be prepared now, for want of room or of cards; `Retry-After` says when to come again.";
    private static final String CSV =
            " As CSV (RFC 4180) in UTF-8 with a header. A text that a spreadsheet may take for a"
                    + " formula has an apostrophe before it, as has one that begins with an apostrophe: the first is not part of it.";

    private final Spools spools;
    private final CardLines cardLines;
    private final CardTable cardTable;
    private final ItemTable itemTable;

    ExportResource(Spools spools, CardLines cardLines, CardTable cardTable, ItemTable itemTable) {
        this.spools = spools;
        this.cardLines = cardLines;
        this.cardTable = cardTable;
        this.itemTable = itemTable;
    }

    @GET
    @Path("/cards.ndjson")
    @Produces(CardLines.MEDIA_TYPE)
    @Operation(
            operationId = "exportCards",
            summary = "All cards in force",
            description = "A line for each, the JSON of `/v1/cards/{id}`, in order of standards and ids.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            headers = {
                @Header(
                        name = "Repr-Digest",
                        description = DIGEST,
                        schema = @Schema(type = SchemaType.STRING, examples = DIGEST_EXAMPLE)),
                @Header(
                        name = "Last-Modified",
                        description = CHANGED,
                        schema = @Schema(type = SchemaType.STRING, examples = "Mon, 05 Jan 2026 06:00:00 GMT"))
            },
            content =
                    @Content(
                            mediaType = CardLines.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "503", description = UNAVAILABLE)
    public Response cardLines(@Context ContainerRequestContext request) {
        return answer(cardLines, request);
    }

    @GET
    @Path("/cards.csv")
    @Produces(Table.MEDIA_TYPE)
    @Operation(
            operationId = "exportCardTable",
            summary = "All cards in force as a table",
            description = "A row for each: what it is known by and how much is in it." + CSV)
    @APIResponse(
            responseCode = "200",
            description = "The file",
            headers = {
                @Header(name = "Repr-Digest", description = DIGEST, schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Last-Modified", description = CHANGED, schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "503", description = UNAVAILABLE)
    public Response cardTable(@Context ContainerRequestContext request) {
        return answer(cardTable, request);
    }

    @GET
    @Path("/items.csv")
    @Produces(Table.MEDIA_TYPE)
    @Operation(
            operationId = "exportItemTable",
            summary = "All that the cards in force ask for, as a table",
            description =
                    "A row for each labour function, skill, ability, piece of knowledge and personal quality." + CSV)
    @APIResponse(
            responseCode = "200",
            description = "The file",
            headers = {
                @Header(name = "Repr-Digest", description = DIGEST, schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Last-Modified", description = CHANGED, schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "503", description = UNAVAILABLE)
    public Response itemTable(@Context ContainerRequestContext request) {
        return answer(itemTable, request);
    }

    private Response answer(Export export, ContainerRequestContext request) {
        return new ExportAnswer(request, Instant.now()).of(export, spools.open(export));
    }
}
