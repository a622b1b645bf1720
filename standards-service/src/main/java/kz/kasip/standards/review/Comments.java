package kz.kasip.standards.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.kasip.standards.audit.Audit;
import kz.kasip.standards.audit.AuditAction;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.problem.Conflict;
import kz.kasip.standards.problem.NotFound;
import kz.kasip.standards.standard.Review;
import kz.kasip.standards.standard.ReviewState;

/** What reviewers say of drafts, and what became of it. */
@ApplicationScoped
class Comments {

    private final ReviewCommentRepository comments;
    private final Review review;
    private final Audit audit;
    private final Clock clock;

    Comments(ReviewCommentRepository comments, Review review, Audit audit, Clock clock) {
        this.comments = comments;
        this.review = review;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds a comment to a draft; {@code path} is null for the whole of it. */
    @Transactional
    CommentView add(StandardCode code, int number, String path, String text) {
        var state = review.locked(code, number);
        if (!state.isDraft()) {
            throw new Conflict(
                    "version-not-draft", "Version " + number + " of " + code + " is " + state.status() + ", no draft.");
        }
        var comment = new ReviewComment();
        comment.id = UUID.randomUUID();
        comment.versionId = state.versionId();
        comment.path = path;
        comment.text = text;
        comment.author = audit.caller().name();
        comment.at = clock.instant();
        comments.persist(comment);
        // the trail keeps no words of a comment: nothing is ever taken out of it
        audit.record(AuditAction.COMMENTED, code, number, "comment " + comment.id);
        return CommentView.of(comment, state.revision());
    }

    /** Says that a comment is dealt with; once more changes nothing. */
    @Transactional
    CommentView resolve(StandardCode code, int number, UUID id) {
        var revisions = revisions(code, number);
        var comment = comments.locked(id, revisions.keySet())
                .orElseThrow(() -> new NotFound("comment-unknown", "There is no comment " + id + " here."));
        if (comment.isOpen()) {
            comment.resolve(audit.caller().name(), clock.instant());
            audit.record(AuditAction.RESOLVED, code, number, "comment " + id);
        }
        return CommentView.of(comment, revisions.get(comment.versionId));
    }

    /** All comments of a version, the first one first, whatever revision they are about. */
    @Transactional
    List<CommentView> of(StandardCode code, int number) {
        var revisions = revisions(code, number);
        return comments.of(revisions.keySet()).stream()
                .map(comment -> CommentView.of(comment, revisions.get(comment.versionId)))
                .toList();
    }

    private Map<UUID, Integer> revisions(StandardCode code, int number) {
        return review.revisions(code, number).stream()
                .collect(Collectors.toMap(ReviewState::versionId, ReviewState::revision));
    }

    /** The review with the comments that are still open. */
    @Transactional
    ReviewView view(ReviewState state) {
        return ReviewView.of(state, comments.open(state.versionId()));
    }
}
