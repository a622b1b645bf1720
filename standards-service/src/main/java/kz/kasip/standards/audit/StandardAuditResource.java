package kz.kasip.standards.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.http.Listing;
import kz.kasip.standards.problem.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads the audit trail of one standard. */
@Path("/v1/standards/{code}/audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@RunOnVirtualThread
@Tag(name = "editing")
class StandardAuditResource {

    private final AuditTrail trail;

    StandardAuditResource(AuditTrail trail) {
        this.trail = trail;
    }

    @GET
    @Operation(operationId = "listAuditOfStandard", summary = "The audit trail of a standard, the newest step first")
    public Listing<AuditEntryView> list(
            @Parameter(description = "Code of the standard.", example = "J62011901") @PathParam("code")
                    StandardCode code,
            @Parameter(description = "Only of this version.", example = "1") @QueryParam("version") Integer version,
            @BeanParam AuditParameters asked) {
        var filter = asked.filter(code, version);
        var paging = asked.paging(filter);
        if (!trail.knows(filter)) {
            throw new NotFound("standard-unknown", "There is no standard " + code + ".");
        }
        return trail.read(filter, paging);
    }
}
