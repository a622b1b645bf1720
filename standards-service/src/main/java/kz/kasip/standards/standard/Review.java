package kz.kasip.standards.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import kz.kasip.standards.audit.Audit;
import kz.kasip.standards.audit.AuditAction;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.problem.Conflict;

/** Takes drafts from their editors to their approvers and back. */
@ApplicationScoped
public class Review {

    private final StandardVersionRepository versions;
    private final Audit audit;
    private final Clock clock;

    Review(StandardVersionRepository versions, Audit audit, Clock clock) {
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest revision of a version, whose content an approver decides on. */
    @Transactional
    public ReviewState state(StandardCode code, int number) {
        return versions.newest(code, number)
                .map(ReviewState::of)
                .orElseThrow(() -> StandardVersionRepository.unknown(code, number));
    }

    /** The same with the code locked, so that it stays what it is until the caller's transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ReviewState locked(StandardCode code, int number) {
        versions.lock(code);
        return state(code, number);
    }

    /** All revisions of a version, the first one first. */
    @Transactional
    public List<ReviewState> revisions(StandardCode code, int number) {
        var revisions = versions.revisions(code, number);
        if (revisions.isEmpty()) {
            throw StandardVersionRepository.unknown(code, number);
        }
        return revisions.stream().map(ReviewState::of).toList();
    }

    /**
     * Hands a draft in for approval.
     *
     * @throws Conflict {@code version-not-draft} where it is none, or handed in already
     */
    @Transactional
    public ReviewState submit(StandardCode code, int number, String editor) {
        return change(code, number, AuditAction.SUBMITTED, null, version -> version.submit(editor, clock.instant()));
    }

    /**
     * Makes what was handed in, or approved, a draft again that is to be worked on.
     *
     * @throws Conflict {@code version-not-submitted}
     */
    @Transactional
    public ReviewState giveBack(StandardCode code, int number, String why) {
        return change(code, number, AuditAction.RETURNED, why, StandardVersion::giveBack);
    }

    /**
     * Approves what was handed in.
     *
     * @throws Conflict {@code version-not-submitted}, or {@code approver-is-editor} for who changed the draft
     */
    @Transactional
    public ReviewState approve(StandardCode code, int number, String approver) {
        return change(code, number, AuditAction.APPROVED, null, version -> version.approve(approver, clock.instant()));
    }

    private ReviewState change(
            StandardCode code, int number, AuditAction action, String detail, Consumer<StandardVersion> change) {
        versions.lock(code);
        var version = versions.locked(code, number);
        change.accept(version);
        audit.record(action, code, number, detail);
        return ReviewState.of(version);
    }
}
