package kz.kasip.standards.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a reviewer says of a version; resolved once, and never reworded. */
@Entity
@Table(name = "review_comment")
class ReviewComment {

    @Id
    UUID id;

    @Column(name = "version_id")
    UUID versionId;

    String path;
    String text;
    String author;
    Instant at;

    @Column(name = "resolved_by")
    String resolvedBy;

    @Column(name = "resolved_at")
    Instant resolvedAt;

    boolean isOpen() {
        return resolvedAt == null;
    }

    /** Says that it is dealt with. */
    void resolve(String who, Instant when) {
        resolvedBy = who;
        resolvedAt = when;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReviewComment that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
