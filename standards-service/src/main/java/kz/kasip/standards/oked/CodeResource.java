package kz.kasip.standards.oked;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kz.kasip.standards.http.Lang;
import kz.kasip.standards.http.Localised;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Explains codes. */
@Path("/v1/codes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Localised
@Tag(name = "codes")
class CodeResource {

    private final CodeExplaining codes;

    CodeResource(CodeExplaining codes) {
        this.codes = codes;
    }

    @GET
    @Path("{code}")
    @Transactional
    @Operation(
            operationId = "explainCode",
            summary = "What a code means",
            description = "Takes a standard's or an OKED code apart, names its parts and says what is wrong with it. A"
                    + " malformed code is answered too, with `valid: false`.")
    public CodeExplanation explain(
            @Parameter(description = "The code as it was found.", example = "J62011901") @PathParam("code") String code,
            @QueryParam("lang") Lang lang) {
        return codes.explain(code);
    }
}
