package kz.kasip.standards.export;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All standards in force in one file. */
@Path("/v1/export")
@RunOnVirtualThread
@Tag(name = "export", description = "All that is in force, in one file each.")
class ExportResource {
    private final Spools spools;
    private final StandardLines lines;
    private final Clock clock;

    ExportResource(Spools spools, StandardLines lines, Clock clock) {
        this.spools = spools;
        this.lines = lines;
        this.clock = clock;
    }

    @GET
    @Path("/standards.ndjson")
    @Produces(StandardLines.MEDIA_TYPE)
    @Operation(
            operationId = "exportStandards",
            summary = "All standards in force",
            description = "A line for each, the JSON of `/v1/standards/{code}`, in order of codes.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            headers = {
                @Header(
                        name = "Repr-Digest",
                        description = "The SHA-256 of the file (RFC 9530).",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        examples = "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:")),
                @Header(
                        name = "Last-Modified",
                        description = "When what is in force last changed.",
                        schema = @Schema(type = SchemaType.STRING, examples = "Mon, 05 Jan 2026 06:00:00 GMT"))
            },
            content =
                    @Content(
                            mediaType = StandardLines.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "503",
            description = "The file can't be prepared now, for want of room; `Retry-After` says when to come again.")
    public Response standards(@Context ContainerRequestContext request) {
        return new ExportAnswer(request, clock.instant()).of(lines, spools.open(lines));
    }
}
