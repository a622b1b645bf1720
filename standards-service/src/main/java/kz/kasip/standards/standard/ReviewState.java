package kz.kasip.standards.standard;

import java.time.Instant;
import java.util.UUID;
import kz.kasip.standards.code.StandardCode;

/** How far the review of a version is; what has not been done is null. */
public record ReviewState(
        UUID versionId,
        StandardCode code,
        int version,
        int revision,
        String status,
        boolean isDraft,
        String submittedBy,
        Instant submittedAt,
        String approvedBy,
        Instant approvedAt) {

    static ReviewState of(StandardVersion version) {
        return new ReviewState(
                version.id,
                version.code,
                version.number,
                version.officialRevision,
                version.status.name(),
                version.status.isDraft(),
                version.review.submittedBy,
                version.review.submittedAt,
                version.review.approvedBy,
                version.review.approvedAt);
    }
}
