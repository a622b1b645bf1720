package kz.kasip.standards.review;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reviewer's comment as it is answered. */
@Schema(name = "ReviewComment", description = "What a reviewer says of a version.", examples = Examples.COMMENT)
record CommentView(
        @NotNull UUID id,

        @NotNull @Schema(description = "Official revision of the version that it is about.", examples = "1")
        int revision,

        @Schema(
                description = "What it is about, as findings name it; absent for the whole.",
                examples = "cards[3].functions[1]")
        String path,

        @NotNull String text,

        @NotNull @Schema(description = "Name in the author's token.", examples = "approver")
        String author,

        @NotNull Instant at,

        @NotNull @Schema(description = "Whether it is still to be dealt with.")
        boolean open,

        @Schema(examples = "editor") String resolvedBy,
        Instant resolvedAt) {

    static CommentView of(ReviewComment comment, int revision) {
        return new CommentView(
                comment.id,
                revision,
                comment.path,
                comment.text,
                comment.author,
                comment.at,
                comment.isOpen(),
                comment.resolvedBy,
                comment.resolvedAt);
    }
}
