package kz.kasip.standards.linked;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import kz.kasip.standards.http.Keeping;
import kz.kasip.standards.http.Linked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The JSON-LD context that cards and standards are told by. */
@Path(Context.PATH)
@PermitAll
@RunOnVirtualThread
@Tag(name = "linked data", description = "The words in which cards and standards are told as linked data.")
class ContextResource {

    @GET
    @Produces(Linked.JSON_LD)
    @Operation(
            operationId = "getContext",
            summary = "The JSON-LD context",
            description = "Which word of the linked data of cards and standards stands for what of schema.org, SKOS,"
                    + " Dublin Core and ESCO. What is published under a number never changes.")
    @APIResponse(
            responseCode = "200",
            description = "The context",
            content = @Content(mediaType = Linked.JSON_LD, schema = @Schema(type = SchemaType.OBJECT)))
    public Response context() {
        return Response.ok(Context.text(), Linked.JSON_LD)
                .header(HttpHeaders.CACHE_CONTROL, Keeping.FOR_EVER)
                .build();
    }
}
