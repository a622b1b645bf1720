package kz.kasip.standards.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.http.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads the audit trail of all standards. */
@Path("/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@RunOnVirtualThread
@Tag(name = "editing")
class AuditResource {

    private final AuditTrail trail;

    AuditResource(AuditTrail trail) {
        this.trail = trail;
    }

    @GET
    @Operation(
            operationId = "listAudit",
            summary = "The audit trail of all standards, the newest step first",
            description = "Every step of every version: who took it, when and from which address. Nothing of it is"
                    + " ever changed or deleted.")
    public Listing<AuditEntryView> list(
            @Parameter(description = "Only of this standard.", example = "J62011901") @QueryParam("standard")
                    StandardCode standard,
            @BeanParam AuditParameters asked) {
        var filter = asked.filter(standard, null);
        return trail.read(filter, asked.paging(filter));
    }
}
