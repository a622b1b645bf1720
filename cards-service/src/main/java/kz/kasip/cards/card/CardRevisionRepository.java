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

    /** Drops the draft revisions of a version up to one of them, with their cards. */
    public void dropDrafts(VersionId version, long upTo) {
        delete(
                "id.code = ?1 and id.version = ?2 and id.revision <= ?3 and not published",
                version.code(),
                version.version(),
                upTo);
    }
}
