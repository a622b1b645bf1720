package kz.kasip.cards.restoration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import kz.kasip.cards.problem.Unavailable;
import kz.kasip.cards.version.VersionId;

/** Knows whether cards may be missing: after a restore of this database, or where published cards are not here. */
@ApplicationScoped
public class Restoration {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final EntityManager database;

    Restoration(EntityManager database) {
        this.database = database;
    }

    @Transactional
    RestorationView now() {
        Object[] row =
                (Object[]) database.createNativeQuery("""
                        select cast(epoch as text), complete and not exists (
                            select 1 from standard_version where status <> 'DRAFT' and not held) from feed""", Object[].class).getSingleResult();
        return new RestorationView((String) row[0], (Boolean) row[1]);
    }

    /** All that was missing has been handed in; says nothing about an epoch that has passed. */
    @Transactional
    void complete(String epoch) {
        database.createNativeQuery("update feed set complete = true where cast(epoch as text) = :epoch")
                .setParameter("epoch", epoch)
                .executeUpdate();
    }

    /**
     * Refuses to give new numbers to cards while it is not known which ones the missing cards bear.
     *
     * @throws Unavailable after a restore, until the missing cards are here
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireAllNumbersKnown(VersionId version) {
        boolean known = (Boolean) database.createNativeQuery("""
                        select complete and not exists (select 1 from standard_version
                            where code = :code and status <> 'DRAFT' and not held) from feed""", Boolean.class)
                .setParameter("code", version.code())
                .getSingleResult();
        if (!known) {
            throw new Unavailable(
                    "cards-missing",
                    "This service was restored, and waits for cards that were published since the backup",
                    RETRY_AFTER);
        }
    }
}
