package kz.kasip.standards.review;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.standard.ReviewState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the review of a version is. */
@Schema(name = "Review", description = "How far the review of a version is.", examples = Examples.REVIEW)
record ReviewView(
        @NotNull StandardCode code,
        @NotNull @Schema(examples = "1") int version,
        @NotNull @Schema(examples = "1") int revision,

        @NotNull @Schema(
                enumeration = {"DRAFT", "SUBMITTED", "APPROVED", "SCHEDULED", "PUBLISHED", "REPEALED"},
                examples = "SUBMITTED")
        String status,

        @Schema(examples = "editor") String submittedBy,
        Instant submittedAt,
        @Schema(examples = "approver") String approvedBy,
        Instant approvedAt,

        @NotNull @Schema(description = "What is still to be dealt with; it does not stand in the way of an approval.")
        List<CommentView> openComments) {

    static ReviewView of(ReviewState state, List<ReviewComment> open) {
        return new ReviewView(
                state.code(),
                state.version(),
                state.revision(),
                state.status(),
                state.submittedBy(),
                state.submittedAt(),
                state.approvedBy(),
                state.approvedAt(),
                open.stream()
                        .map(comment -> CommentView.of(comment, state.revision()))
                        .toList());
    }
}
