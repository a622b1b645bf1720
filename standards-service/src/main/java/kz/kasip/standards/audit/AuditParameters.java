package kz.kasip.standards.audit;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.http.Paging;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What both lists of the trail can be limited to. */
class AuditParameters {

    @QueryParam("actor")
    @Parameter(description = "Only what this account did.", example = "approver")
    String actor;

    @QueryParam("action")
    @Parameter(description = "Only steps of this kind.", example = "PUBLISHED")
    AuditAction action;

    @QueryParam("from")
    @Parameter(description = "From this instant on.", example = "2026-09-01T00:00:00Z")
    Instant from;

    @QueryParam("to")
    @Parameter(description = "Before this instant.", example = "2026-10-01T00:00:00Z")
    Instant to;

    @QueryParam("limit")
    @Parameter(description = "At most so many, 1 to 200; 20 where it is left out.")
    Integer limit;

    @QueryParam("cursor")
    @Parameter(description = Paging.CURSOR)
    String cursor;

    AuditEntryRepository.Filter filter(StandardCode code, Integer version) {
        return new AuditEntryRepository.Filter(code, version, actor, action, from, to);
    }

    Paging paging(AuditEntryRepository.Filter filter) {
        return Paging.of(limit, cursor, "audit", filter);
    }
}
