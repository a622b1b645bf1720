package kz.kasip.standards.standard;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.problem.Conflict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of a standard; once published its content never changes, and state, end and successor are set once. */
@Entity
@Table(name = "standard_version")
class StandardVersion {

    @Schema(name = "VersionStatus")
    enum Status {
        DRAFT,
        /** Handed in for approval. */
        SUBMITTED,
        APPROVED,
        SCHEDULED,
        PUBLISHED,
        /** A later revision of the version corrects it. */
        CORRECTED,
        REPEALED;

        boolean isDraft() {
            return this == DRAFT || this == SUBMITTED || this == APPROVED;
        }

        boolean isPublic() {
            return this == PUBLISHED || this == CORRECTED || this == REPEALED;
        }
    }

    @Id
    UUID id;

    StandardCode code;

    int number;

    @Column(name = "official_revision")
    int officialRevision = 1;

    @JdbcTypeCode(SqlTypes.JSON)
    String corrects;

    @Enumerated(EnumType.STRING)
    Status status = Status.DRAFT;

    Integer year;

    String language;

    @Column(name = "import_id")
    UUID importId;

    @JdbcTypeCode(SqlTypes.JSON)
    String documents;

    long revision;

    String digest;

    @JdbcTypeCode(SqlTypes.JSON)
    String content;

    @JdbcTypeCode(SqlTypes.JSON)
    String findings;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "oked_path")
    List<String> okedPath;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "ork_levels")
    List<Integer> orkLevels;

    @Column(name = "search_text")
    String searchText;

    @JdbcTypeCode(SqlTypes.JSON)
    String approval;

    @Column(name = "effective_from")
    LocalDate effectiveFrom;

    @Column(name = "effective_to")
    LocalDate effectiveTo;

    @Column(name = "replaced_by")
    String replacedBy;

    @Column(name = "repealed_from")
    LocalDate repealedFrom;

    @Column(name = "drafted_by")
    String draftedBy;

    @Column(name = "drafted_at")
    Instant draftedAt;

    @Embedded
    ReviewTrace review = new ReviewTrace();

    @Column(name = "published_by")
    String publishedBy;

    @Column(name = "published_at")
    Instant publishedAt;

    /** Hands the draft in for approval. */
    void submit(String editor, Instant at) {
        status = review.submit(this, editor, at);
    }

    /** Makes what was handed in, or approved, a draft that is worked on. */
    void giveBack() {
        status = review.giveBack(this);
    }

    /** Approves what was handed in. */
    void approve(String approver, Instant at) {
        status = review.approve(this, approver, at);
    }

    /** Puts the draft in force from a day on. */
    void publish(LocalDate from, String approver, Instant at) {
        decide(Status.PUBLISHED, from, approver, at);
    }

    /** Decides that the draft comes into force on a day to come. */
    void schedule(LocalDate from, String approver, Instant at) {
        decide(Status.SCHEDULED, from, approver, at);
    }

    private void decide(Status next, LocalDate from, String approver, Instant at) {
        requireDraft();
        review.standFor(this, approver, at);
        status = next;
        effectiveFrom = from;
        publishedBy = approver;
        publishedAt = at;
    }

    /** Puts a scheduled version in force. */
    void activate() {
        status = Status.PUBLISHED;
    }

    /**
     * Takes back a publication that is still to come.
     *
     * @throws Conflict when it is not still to come, be it that its day has begun just now
     */
    void withdraw(LocalDate today) {
        if (status != Status.SCHEDULED || !effectiveFrom.isAfter(today)) {
            throw new Conflict("publication-not-scheduled", this + " has no publication that is still to come.");
        }
        status = Status.DRAFT;
        review.begin();
        approval = null;
        effectiveFrom = null;
        publishedBy = null;
        publishedAt = null;
    }

    /** Ends the period with the day before its successor's. */
    void closeBefore(LocalDate successor) {
        effectiveTo = successor.minusDays(1);
    }

    /** Steps back for the next revision of the version, which takes its period. */
    void correct() {
        status = Status.CORRECTED;
    }

    /** Takes the place of the revision before it, for the whole period of the version. */
    void takePlaceOf(StandardVersion before, String approver, Instant at) {
        decide(Status.PUBLISHED, before.effectiveFrom, approver, at);
        effectiveTo = before.effectiveTo;
        replacedBy = before.replacedBy;
        repealedFrom = before.repealedFrom;
        approval = approval == null ? before.approval : approval;
    }

    /** Decides that a day is the first out of force; {@code successor} is the code of another standard, or null. */
    void repealFrom(LocalDate day, String successor) {
        repealedFrom = day;
        effectiveTo = day.minusDays(1);
        replacedBy = successor;
    }

    /** Ends what is repealed since the day that was decided. */
    void repeal() {
        status = Status.REPEALED;
    }

    /** Whether its repeal is decided and its day has come. */
    boolean isToBeRepealed(LocalDate today) {
        return status == Status.PUBLISHED && repealedFrom != null && !repealedFrom.isAfter(today);
    }

    /** Refuses what is done to drafts alone. */
    void requireDraft() {
        if (!status.isDraft()) {
            throw new Conflict("version-not-draft", this + " is " + status + ", not a draft.");
        }
    }

    boolean isPublic() {
        return status.isPublic();
    }

    boolean isCorrection() {
        return officialRevision > 1;
    }

    boolean isOpen() {
        return status == Status.PUBLISHED && effectiveTo == null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StandardVersion version
                && number == version.number
                && officialRevision == version.officialRevision
                && code.equals(version.code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, number, officialRevision);
    }

    @Override
    public String toString() {
        return "Version " + number + (isCorrection() ? ", revision " + officialRevision : "") + " of " + code;
    }
}
