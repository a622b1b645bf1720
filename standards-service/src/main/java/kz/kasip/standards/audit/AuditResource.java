package kz.kasip.standards.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.http.Listing;
import kz.kasip.standards.http.Paging;
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
            @Parameter(description = "Only what this account did.", example = "approver") @QueryParam("actor")
                    String actor,
            @Parameter(description = "Only steps of this kind.", example = "PUBLISHED") @QueryParam("action")
                    AuditAction action,
            @Parameter(description = "From this instant on.", example = "2026-09-01T00:00:00Z") @QueryParam("from")
                    Instant from,
            @Parameter(description = "Before this instant.", example = "2026-10-01T00:00:00Z") @QueryParam("to")
                    Instant to,
            @Parameter(description = "At most so many, 1 to 200; 20 where it is left out.") @QueryParam("limit")
                    Integer limit,
            @Parameter(description = "`next` of the page before.") @QueryParam("cursor") String cursor) {
        return trail.read(
                new AuditEntryRepository.Filter(standard, null, actor, action, from, to), Paging.of(limit, cursor));
    }
}
