package kz.kasip.standards.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.http.Listing;
import kz.kasip.standards.http.Paging;
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
        var filter = new AuditEntryRepository.Filter(code, version, actor, action, from, to);
        var paging = Paging.of(limit, cursor);
        if (!trail.knows(filter)) {
            throw new NotFound("standard-unknown", "There is no standard " + code + ".");
        }
        return trail.read(filter, paging);
    }
}
