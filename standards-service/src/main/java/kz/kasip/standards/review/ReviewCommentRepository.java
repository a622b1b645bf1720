package kz.kasip.standards.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What reviewers said of versions. */
@ApplicationScoped
class ReviewCommentRepository implements PanacheRepositoryBase<ReviewComment, UUID> {

    /** The comments of versions, the first one first. */
    List<ReviewComment> of(Collection<UUID> versions) {
        return list("versionId in ?1 order by at, id", versions);
    }

    /** Those of a version that nobody has resolved. */
    List<ReviewComment> open(UUID version) {
        return list("versionId = ?1 and resolvedAt is null order by at, id", version);
    }

    /** A comment of one of these versions, locked. */
    Optional<ReviewComment> locked(UUID id, Collection<UUID> versions) {
        return find("id = ?1 and versionId in ?2", id, versions)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
