package kz.kasip.standards.standard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.kasip.standards.problem.Conflict;
import kz.kasip.standards.standard.StandardVersion.Status;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who changed a draft's content since it began, who handed it in and who approved it. */
@Embeddable
class ReviewTrace {

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> editors = new ArrayList<>();

    @Column(name = "submitted_by")
    String submittedBy;

    @Column(name = "submitted_at")
    Instant submittedAt;

    @Column(name = "approved_by")
    String approvedBy;

    @Column(name = "approved_at")
    Instant approvedAt;

    /** Notes who changed the content; what was handed in or approved is so no more. */
    void changedBy(String editor) {
        if (!isEditor(editor)) {
            var more = new ArrayList<>(editors);
            more.add(editor);
            editors = more;
        }
        begin();
    }

    /** Forgets that it was handed in and approved. */
    void begin() {
        submittedBy = null;
        submittedAt = null;
        approvedBy = null;
        approvedAt = null;
    }

    /** @throws Conflict when it is no draft, or handed in already */
    Status submit(StandardVersion version, String editor, Instant at) {
        if (version.status != Status.DRAFT) {
            throw new Conflict(
                    "version-not-draft", version + " is " + version.status + ", not a draft that is worked on.");
        }
        submittedBy = editor;
        submittedAt = at;
        return Status.SUBMITTED;
    }

    /** @throws Conflict when it is neither handed in nor approved */
    Status giveBack(StandardVersion version) {
        if (version.status != Status.APPROVED) {
            requireSubmitted(version);
        }
        begin();
        return Status.DRAFT;
    }

    /** @throws Conflict when it is not handed in, or the approver changed its content */
    Status approve(StandardVersion version, String approver, Instant at) {
        requireSubmitted(version);
        requireOther(version, approver);
        approvedBy = approver;
        approvedAt = at;
        return Status.APPROVED;
    }

    /** Takes a publication for the submission and the approval that there were not. */
    void standFor(StandardVersion version, String approver, Instant at) {
        if (version.status != Status.APPROVED) {
            requireOther(version, approver);
            approvedBy = approver;
            approvedAt = at;
        }
        if (submittedAt == null) {
            submittedBy = approver;
            submittedAt = at;
        }
    }

    private static void requireSubmitted(StandardVersion version) {
        if (version.status != Status.SUBMITTED) {
            throw new Conflict("version-not-submitted", version + " is " + version.status + ", not handed in.");
        }
    }

    private void requireOther(StandardVersion version, String approver) {
        if (isEditor(approver)) {
            throw new Conflict(
                    "approver-is-editor",
                    approver + " has changed the content of " + version + "; another approver has to approve it.");
        }
    }

    private boolean isEditor(String who) {
        return editors.contains(who);
    }
}
