package kz.kasip.standards.standard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.document.Finding;
import kz.kasip.standards.document.check.Rule;
import kz.kasip.standards.http.Listing;
import kz.kasip.standards.http.Paging;
import kz.kasip.standards.http.Remembered;
import kz.kasip.standards.problem.Invalid;
import kz.kasip.standards.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads what was found wrong in a standard's document. */
@Path("/v1/standards/{code}/findings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Remembered
@Tag(name = "standards")
class FindingResource {

    private final SeenVersions versions;
    private final StoredJson json;

    FindingResource(SeenVersions versions, StoredJson json) {
        this.versions = versions;
        this.json = json;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listFindings",
            summary = "Quality findings of a standard's document",
            description =
                    "Of the version in force, of the one in force on a day, or of the one asked for. Data of persons is never quoted. All are"
                            + " answered, unless `limit` asks for pages.")
    public Listing<VersionFinding> findings(
            @Parameter(description = "Code of the standard.", example = "J62011901") @PathParam("code")
                    StandardCode code,
            @Parameter(description = "Number of the version.") @QueryParam("version") Integer number,
            @Parameter(description = "Number of the revision, with `version`.") @QueryParam("revision") @Min(1) Integer revision,
            @Parameter(description = "The day that counts, by Kazakhstan's calendar; today where it is left out.")
                    @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = "Only findings of this rule.", example = "unplaced-text") @QueryParam("rule")
                    String rule,
            @Parameter(description = "Only findings of this severity.") @QueryParam("severity")
                    Finding.Severity severity,
            @Parameter(description = "At most so many, 1 to 200; all where it is left out.") @QueryParam("limit")
                    Integer limit,
            @Parameter(description = Paging.CURSOR) @QueryParam("cursor") String cursor) {
        requireKnown(rule);
        var version = number == null ? versions.inForce(code, asOf) : versions.numbered(code, number, revision);
        var findings = json.findings(version).stream()
                .filter(finding -> rule == null || finding.rule().equals(rule))
                .filter(finding -> severity == null || finding.severity().equals(severity.name()))
                .map(VersionFinding::withoutPersons)
                .toList();
        return Paging.listing(findings, limit, cursor, "findings", code, number, revision, asOf, rule, severity);
    }

    private static void requireKnown(String rule) {
        if (rule != null && Rule.named(rule).isEmpty()) {
            throw new Invalid(
                    "parameter-invalid",
                    "rule must be one of those that /v1/finding-rules lists.",
                    new Violation("rule", "must be one of those that /v1/finding-rules lists"));
        }
    }
}
