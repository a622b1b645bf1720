package kz.kasip.cards.card;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import kz.kasip.cards.version.VersionId;

/** The revisions of cards that are stored. */
@ApplicationScoped
public class CardRevisionRepository implements PanacheRepositoryBase<CardRevision, CardRevision.Key> {

    /** The newest revision of a version, published or not. */
    public Optional<CardRevision> newest(VersionId version) {
        return find("id.code = ?1 and id.version = ?2 order by id.revision desc", version.code(), version.version())
                .firstResultOptional();
    }

    /** The published cards of an official revision of a version; of several, as after a restore, the newest. */
    public Optional<CardRevision> published(VersionId version, int officialRevision) {
        return newest(version, officialRevision, true);
    }

    /** The newest draft cards of an official revision of a version. */
    public Optional<CardRevision> draft(VersionId version, int officialRevision) {
        return newest(version, officialRevision, false);
    }

    private Optional<CardRevision> newest(VersionId version, int officialRevision, boolean published) {
        return find(
                        "id.code = ?1 and id.version = ?2 and officialRevision = ?3 and published = ?4"
                                + " order by id.revision desc",
                        version.code(),
                        version.version(),
                        officialRevision,
                        published)
                .firstResultOptional();
    }

    /** Drops the drafts of an official revision, which is published now, and of those before it. */
    public void dropDraftsOf(VersionId version, int officialRevision) {
        delete(
                "id.code = ?1 and id.version = ?2 and officialRevision <= ?3 and not published",
                version.code(),
                version.version(),
                officialRevision);
    }

    /** Drops one draft revision of a version, with its cards; a published one stays. */
    public void dropDraft(VersionId version, long revision) {
        delete(
                "id.code = ?1 and id.version = ?2 and id.revision = ?3 and not published",
                version.code(),
                version.version(),
                revision);
    }

    /** Drops the draft revisions of a version up to one of them, with their cards. */
    public void dropDrafts(VersionId version, long upTo) {
        delete(
                "id.code = ?1 and id.version = ?2 and id.revision <= ?3 and not published",
                version.code(),
                version.version(),
                upTo);
    }
}
